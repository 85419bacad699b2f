import { sieved } from '../../../text/index.js';
import { plainForm } from '../plain-form.js';
import { asksInEnglish } from './asks-in-english.js';
import { asksInPinyin } from './asks-in-pinyin.js';

/** What only somebody can do who has a hand on the account. */
const act =
  '(?:[解接揭退换改拆][绑榜邦定帮](?!定)|解(?:除|开|掉|好|了|下|一下|吧|呗|咗|$|行)|取消|撤[销掉回了]?|注销|删[除掉了]?|去掉|移除|拿掉|清[除掉空]|摘[掉下]|断开|踢[掉了]|卸[掉下]|关[掉了闭]|处理|操作|搞[定掉好一下]|弄[掉走好了一下开]?|办(?:理|掉|了|一下)|换[个成掉了一下]|换(?:手机|号|邮箱)|改[成掉了一下]|改(?:手机|号|邮箱)|更换|更改|修改|绑定?(?:新|到|上|回)|申诉|找回|解[封冻禁锁]|重置|恢复|[点按](?:一?下|解|[^，。]{0,4}(?:按钮|键))|[解改换弄删撤](?=$|[吗嘛不呗吧么行 ]))';
const gap = (most: number): string => `[^，。,！？!?\\n；;：]{0,${most}}?`;

/** Words of a wish to be told, or shown, or put through to somebody. */
const told = sieved(
  /怎么|怎样|咋|如何|点样|哪|步骤|方法|教程|办法|流程|入口|链接|网址|指|攻略|看看|看一?下|看下|查|问|说[一明清下]|讲|教|告诉|告知|解答|解释|介绍|分析|列|了解|参考|识别|判断|确认|原因|为什么|建议|搜|找(?!回)|位置|真人|换个人|人工|会喘气|留言|作证|的人$/,
);

const forMe =
  '(?:[帮邦替](?:我们?|俺|咱们?|吾|一?下|个?忙)|(?<![发推送打转寄传说弹拿交告还留])给(?:我们?|俺)(?! )|同我|代(?:我|替我))(?!妈|爸|爷|奶|姥|外[婆公]|[姐哥弟妹儿女孩闺父母爱太丈媳婆]|老[婆公妈爸师板伴头]|先生|同学|朋友|家)';
const forms = [
  `${forMe}${gap(14)}${act}`,
  `(?<![申邀])请(?=[你您把将帮给替直立马尽协]|管理|客服|后台|官方|解[绑除]|取消|删|移除|注销|撤|换绑)${gap(14)}${act}`,
  `(?<![嫌怕么好太很多变添更])麻烦(?![的死吗了啊不到透得呀])${gap(14)}${act}`,
  `(?:你们?|您)(?!好)(?:能不能|可不可以|可以|可否|能|会|直接|后台|那边|动手|来|去|在){1,5}${gap(12)}(?:解|取消|撤|注销|删|去掉|移除|拿掉|换绑|改绑|操作|处理|弄|搞定|点一?下|点个)`,
  `(?<![解换改退接绑作业松拆送我])帮(?![定订助派绑][^定]?|他|她|人)(?:忙)?(?:${gap(6)}[把将]${gap(12)})?${act}`,
  `(?:(?<![要请])求(?:你|您|你们|大佬|大神|客服)?|拜托|劳烦|烦请|(?<!手)快|赶紧|立刻|马上)(?:给(?![他她它])|帮|替)${gap(10)}${act}`,
  `(?<![要请])求(?:你|您|你们|大佬|大神|客服)?把${gap(12)}${act}`,
  // "你登上去帮我看一眼"
  `(?:你们?|您)(?:直接|自己|先|来|去)?(?:登[上录陆进]?[去来]?|上号)${gap(6)}(?:[帮替给]我)?(?:看(?:一眼|一?看|看)|弄|解|改|换|查一?下)`,
].map((form) => new RegExp(form, 'g'));

const person =
  '(?:朋友|同[学事桌]|[他她](?:们)?|儿子?|女儿?|孩子|娃|闺女|孙[子女]|女婿|老[公婆头板乡]|老头子|媳妇|爱人|太太|先生|家人|[妈爸姐哥弟妹爷奶叔舅姑姨]|营业[厅员]|移动|联通|电信|店[员家主]?|卖家|平台|骗子|对方|中介|黄牛|网友|姑娘|小伙|群[里友主]|室友|舍友|工友|师傅|徒弟|小妹|姐妹|人员|老师|[男女]友|前任|邻居|自称[^，。]{0,6}|系统|qq|腾讯|官方|客服|人)';
/** Others act, or do not: "客服不给我解绑", "朋友帮我解绑了", "说能帮我解绑". */
const byOthers = new RegExp(
  `(?:[不没别]|不用|不要|不必|不肯|不愿|不让|不许|让|块钱?|元|${person}(?:说|能|可以|会|要|来|就|都|也|是|愿意|直接|已经|非要|想|在|自己|顺手|以前|统一|以为没用){0,3}|(?<![我你])[说话][^，。 ]{0,12}|(?:他|她|有人|对方|自称)[^，。]{0,10}|才能|(?<!你)要|已经|手快把?[^，。]{0,6}|被[^，。]{0,8})$`,
);
/** Somebody who is asked stands for whoever reads. */
const anybody = sieved(
  /(?:^|有没有|麻烦|请|求|有)(?:人|谁|哪位|大神|大佬|客服|官方|腾讯|人工|管理员)(?:大神|大佬|朋友|客服)*(?:[能可]以?|愿意|来|不可以|不能|后台|直接|在|一下)*$|谁[能可]以?$/,
);
const past = sieved(/^(?:的(?!话|绑|手|邮|号|授|账|q|那)|时|过(?![去来])|着|上了|来的|错)/);
const urged = sieved(/(?:你们?|您|直接|赶紧|快|立马|马上|一键|请|麻烦|求)$/);
const wish = sieved(/吧|呗|得了|行|好不|好吗|可以|谢|拜托|求|[!！]$/);

/**
 * Whether a person thinks that whoever answers can act on the account: "帮我解绑手机号".
 *
 * @param plain the text's plain form, where it is at hand
 */
export function asksToAct(text: string, plain: string = plainForm(text)): boolean {
  return (
    plain.split(/[，。,！？\n；;：]+/).some(asksInChinese) ||
    asksInPinyin(plain) ||
    asksInEnglish(plain)
  );
}

/** How far behind a request it can turn into a question, in UTF-16 units. */
const reach = 40;
const mayAsk = sieved(/[帮邦替给代同请麻你您求拜劳烦快赶立马]/);

function asksInChinese(clause: string): boolean {
  if (!mayAsk.test(clause)) return false;
  return forms.some((form) => {
    if (clause.search(form) < 0) return false;
    return Array.from(clause.matchAll(form)).some(({ index, 0: request }) => {
      const lead = clause.slice(Math.max(0, index - 14), index);
      const behind = index + request.length;
      const rest = clause.slice(behind, behind + reach);
      if (told.test(request + rest) || past.test(rest) || isDone(lead, request, rest)) return false;
      return anybody.test(lead) || !byOthers.test(lead);
    });
  });
}

/** "都给我换了" tells what was done, "给我换了吧" asks for it. */
function isDone(lead: string, request: string, rest: string): boolean {
  if (request.endsWith('解好') && /^了(?!没|吗|么|嘛)/.test(rest)) return true;
  if (!request.startsWith('给')) return false;
  if (request.includes(' ')) return true;
  if (wish.test(rest) || urged.test(lead)) return false;
  return /[了成]$/.test(request) || /^[了成]/.test(rest);
}
