import { plainForm } from './plain-form.js';

const gap = (most: number): string => `[^，。,！？!?\\n；;]{0,${most}}?`;

/** What the bot would have to do itself. */
const act =
  '(?:[解接揭退换改拆][绑榜邦定帮](?!定)|绑定?(?!定|的|了)|解(?:除|开|掉|了|下|一下|吧|$)|取消|撤[销掉回了]?|注销|删[除掉了]?|去掉|移除|拿掉|弄[掉走好了一下]?|搞[定掉好一下]?|换[个成掉了一下]|换(?:手机|号|邮箱)|改[成掉了一下]|改(?:手机|号|邮箱|密码)|更换|更改|修改|关[掉了闭]|断开|踢[掉了下]?|处理(?:掉|了|一下|下)|办(?:理|掉|了|一下)|操作|申诉|找回|解[封冻禁锁]|退[出掉]|清[除掉空理]|摘[掉下]?|转[到成]|重置|恢复|登[录陆])';
/** Words that turn it into a question about how, or into a wish to be told. */
const how =
  /怎么|怎样|咋|如何|点样|哪里|哪儿|在哪|步骤|方法|教程|办法|流程|入口|链接|网址|指南|攻略|指引|看看|看一?下|看下|查|问|说|讲|教|告诉|解答|解释|解惑|指导|介绍|分析|列|了解|参考|识别|判断|确认一下|什么原因|为什么|建议|搜|找(?!回)|zen ?me|ru ?he|jiao wo|gao ?su/;
const forMe = '(?:[帮给替代邦](?:我们?|俺|咱们?|吾|一?下|忙|手|老子|人家|本人)|同我|bang ?wo|gei ?wo|ti ?wo|bang ?mang)';
/** Others who acted or did not: "客服不给我解绑", "朋友帮我解绑了". */
const byOthers =
  /(?:[不没]|没人|不用|不要|不必|不肯|不愿|不让|不许|别|别人|朋友|同学|同事|[他她它](?:们|说|要)?|儿子|女儿|老公|老婆|媳妇|家人|我[妈爸姐哥弟妹]|孩子|营业厅|移动|联通|电信|店家?|卖家|平台|系统|官方|骗子|对方|中介|黄牛|有人|有个人|群里|块钱?|元|自称[^，。]{0,6}|室友|网友|谁|系统|qq|腾讯)(?:说?(?:能|可以|会|要|来|就|都|不|也|是|愿意|直接|已经|非要|想|给钱|钱)){0,3}$/;
/** Others who are asked: they are taken for the one who reads. */
const asked = /(?:有没有人?|有人|谁|哪位|大神|大佬|客服|官方|腾讯|人工)(?:大神|大佬|朋友|客服)?(?:[能可]以?|愿意|来|可不可以|能不能)+$/;

const requests = [
  new RegExp(`${forMe}${gap(14)}${act}`, 'g'),
  new RegExp(`(?<![申邀])请(?![问教告说指给讲看查求介推])${gap(10)}${act}`, 'g'),
  new RegExp(`麻烦(?!的|死|吗|了|啊|不|到|透|得)${gap(12)}${act}`, 'g'),
  new RegExp(`(?:你们?|您)(?:那边|后台|直接|动手|来|去|就|快|赶紧|自己|能不能|可不可以|可以|可否|能|会|给|把)+${gap(12)}${act}`, 'g'),
  new RegExp(`帮(?![助手派])(?:忙)?(?:[把将]|弄|办|操作|处理)?${gap(4)}${act}`, 'g'),
  new RegExp(`(?:求|拜托|劳烦|烦请|快|赶紧|立刻|马上)(?:你|您|大佬|大神|客服)?(?:给|帮|把|替)${gap(10)}${act}`, 'g'),
  /(?:bang|gei|ti|ba) ?wo (?:[a-z]+ ){0,6}?(?:jie ?bang|jie ?chu|jie ?(?:le|diao|kai)|qu ?xiao|huan ?bang|huan ?(?:diao|cheng|hao)|shan ?(?:chu|diao)|zhu ?xiao|qu ?diao|nong ?(?:diao|hao)?|gai ?(?:diao|cheng)|jie)(?![a-z])/g,
];

const undo =
  '(?:unbind|unlink|remove|detach|disconnect|delete|cancel|revoke|change|release|deauthori[sz]e|unregister|reset|replace|swap|switch|update|take|clear|kick|drop|get rid of|fix|do|handle|recover|restore|appeal|rebind|bind|link|transfer|untie|unattach|log)';
const object = '(?: (?:it|that|this|these|those|my|the|our|his|her|phone|number|email|mailbox|app|account|everything|all|one)(?![a-z]))';
const telling = /\b(?:how|tell|show|explain|teach|guide|what|where|which|steps?|help me understand|instructions?|walk me|why|when)\b/;
const english = [
  new RegExp(`\\b(?:please|pls|plz|kindly|go ahead and|just) (?:can you |could you |help me (?:to )?|help (?:to )?|go and )?${undo}${object}?`),
  new RegExp(`(?<!\\bhow )\\b(?:can|could|would|will|can't|cant) (?:you|u|the bot|this bot)(?: guys| people| please| pls| just| directly| simply| also| possibly| help me(?: to)?| help(?: to)?| go and| go ahead and| instead){0,3} (?:${undo}${object}| ?.{0,24}\\bfor me\\b)`),
  new RegExp(`\\b(?:i (?:want|need|would like|'d like) (?:you|u) to|help me(?: to)?|you (?:should|must|have to|need to)) ${undo}(?![a-z])`),
  new RegExp(`^(?:[a-z]+[, ]+)?${undo}${object}[^.?!\\n]{0,60}\\bfor me\\b`),
  new RegExp(`\\b(?:do|does|are) (?:you|u)[^.?!\\n]{0,20}\\b(?:unbind|unlink|remove|do it)[^.?!\\n]{0,30}\\bfor me\\b`),
];

/** Whether a person thinks that the one who answers can act on the account: "帮我解绑手机号". */
export function asksToAct(text: string): boolean {
  const plain = plainForm(text);
  return plain.split(/[，。,！？!?\n；;.]+/).some((clause) => isRequest(clause) || isEnglishRequest(clause));
}

function isRequest(clause: string): boolean {
  return requests.some((pattern) =>
    Array.from(clause.matchAll(pattern)).some(({ index, 0: match }) => {
      const lead = clause.slice(0, index);
      if (how.test(match) || how.test(clause.slice(index))) return false;
      return asked.test(lead) || !byOthers.test(lead);
    }),
  );
}

function isEnglishRequest(clause: string): boolean {
  return !telling.test(clause) && english.some((pattern) => pattern.test(clause));
}
