import { sieved } from '../../../text/index.js';
import { anyOf, within } from '../pattern.js';
import { requestsInEnglish } from './code-request-english.js';

/** A mask may stand beside the word, or in its place. */
const mask = '\\[(?:验证码|密码|驗證碼|密碼|code|password)\\]';
const code = `(?:(?:[验烟]正?证?[码吗马]|校验码|动态[码密]码?|短信码|密保码|密码|蜜码|口令|授权码|辅助码|(?<![号电二条源扫编代起乱])码(?![头农字])|yzm|yan ?zh?eng? ?ma|(?<![a-z])(?:mi ?ma|mm|code|password|otp))(?:${mask})?|${mask})`;
/** What is a code only when it is to be handed over. */
const figures = `(?:${code}|[六四64][位个]数?(?:数字|数)?|[那这一]串(?:数字)?|数字|(?:短信|简讯)(?:内容|截图|里的数|码)?|截图)`;
const stranger =
  '(?:有一?个?人|有一?个(?=[男女小大老哥姐兄年加叫自头备说号群q“"「]|客服|克服|陌生|网友|所谓|官方|朋友|同学|管理|专员|中介|微[商信]|粉丝|师傅|傻)|别人|人家|陌生[人号电q]|对方|对面|骗子|群[里友主]|网友|客服|克服|专员|工作人员|自称|黄牛|中介|贩|代解|代办|有号|解绑中心|冒充|假装|you ?ren|ke ?fu|kf|dui ?fang|bie ?ren|pian ?zi|qun ?li)';
const known =
  '(?:队友|(?<!加|添加)好友|朋友|同[学桌事]|专家|卖家|买家|店家|商家|代练|老师|领导|主播|[那这]个?人|他们?|她|(?<![a-z])ta(?![a-z])|打电话|来电|电话|小哥|大哥|妹子|女的|男的|网恋|亲戚|室友|师傅|大神|管理员?|(?:闲鱼|淘宝|某宝)(?![^，。]{0,4}[登改换绑注])|谁|面试官|头像|tao ?bao)';
const asker = `(?:${stranger}|${known})`;
const taker =
  '(?:他们?|她|(?<![a-z])ta(?![a-z])|对方|对面|(?:官方|人工|那个|自称|所谓的?)*客服|陌生[人号电]?|骗子|别人|群[里主]|卖家|买家|店家|商家|人家|[那这]个?人|网友|中介|代练|朋友|同学|专员|工作人员|老师|领导|管理员?|机器人|自称)';
/** Ways of handing over that no page has: it sends a code, but does not read it out. */
const tell = '(?:转发|转|告诉|报|念|说|读|交|传|截图?|分享|透露|泄露|回复)';
const hand = `(?:发|给|${tell})(?:一下|下|出去|过去|了|个|到)?`;
const me = '(?:我们?|俺|我?[妈爸]|老人)';
const small =
  '(?:我|你|一个|一下|个|这个|那个|的|手机|短信|qq|登[录陆]|收到|账号|帐号|刚才?|新|上|里|实时|提供|wo|de|ge| )';
const clause = '[^。！？，,!?\\n]{0,16}?';

const request = sieved(
  anyOf(
    // "让我把验证码发给他", "叫我报码"
    `[让叫要求催喊请](?:${me}|[把将]|先)${within(14)}${figures}${within(8)}${hand}给?了?${taker}`,
    `[让叫要求催喊请]${me}${within(10)}(?:报|念|读)(?:出|一下|一遍)?${within(8)}${figures}|[让叫要求催]${me}${within(14)}${figures}${within(4)}(?:报|念|读|传过去|发过去|转过去)`,
    `${asker}${within(30)}[把将]${within(14)}${figures}${within(6)}(?:报|念|读|转|截图|发过去|发出)(?!给我)`,
    // "要先发验证码给他", "说给他验证码就送皮肤", "说不给码就封号"
    `${asker}${within(25)}[让叫要说先只]${within(8)}(?:发|给|报|告诉|回)给?${taker}${within(4)}${figures}`,
    `${asker}${within(25)}[让叫要求]我?${within(12)}(?:提供|转发|交出|报(?![告错名备])|念|核对|核实)${within(8)}${figures}|${asker}${within(12)}(?:说|要是|如果)我?不给${code}`,
    `${asker}${within(25)}(?:[让叫要]我?先?|说|先|把)${within(12)}${code}${within(6)}(?:发|传|转|给)(?:过去|出去|群里|${taker})`,
    `${stranger}${within(30)}${figures}${within(4)}(?:报|念|告诉|说|发|截图)给(?:他|她|对方)`,
    // "老板要我QQ密码", "公司要登记密码"
    `(?:老板|上司|主管|经理|公司|单位|学校|老[师師]|领导|人事|班主任|房东)[^，。！？!?\\n]{0,4}?(?:要求?|[让叫问催])(?:我[哋们]?|员工|大家|每个?人|学生)?(?:登记|上交|上报|提供|填写?|交出?|报|给)?(?:一下)?(?:我们?的|自己的|个人的)?(?:qq|账号)?(?:个|的)?${code}`,
    // "群里让大家交验证码"
    `(?:${stranger}|群)${within(10)}[让叫要求](?:大家|所有人|每个?人|全员|人)(?:都|先)?(?:交|发|报|提供|填)${within(4)}${code}`,
    // "管理员艾特大家交验证码"
    `(?:管理员?|群主|客服)${within(6)}(?:艾特|@|通知|喊|叫)${within(6)}(?:交|报|发|提供)${within(4)}${code}`,
    // "群里有人要我的验证码"
    `(?:${stranger}${within(20)}|${known}(?<!他们?|她|谁|电话|头像)${clause})(?:要(?:走|去|到)?|索要|索取|讨要?|骗(?:走|取)?|套(?:走|取)?|借|yao)(?:了|着|过)?(?:[^。！？，,!?登改换解收发绑有拿把]{0,12})?${code}`,
    `${asker}${within(16)}(?:[问跟找管向](?:我|俺|咱)们?(?:拿|讨|索|攞)?[要借攞]?|[要骗套]我(?:的|手机)|yao wo de|wen wo yao)(?:了|着|过|一下)?${small}{0,6}${code}`,
    // "让我帮他收个验证码"
    `(?:${asker}${within(12)}[让叫要请求找问说]我?${within(6)}帮${within(6)}|帮[他她]|借我?(?:手机|号))${within(4)}[收接](?:收)?(?:一?个|一?下|条)?${within(4)}(?:${code}|短信)`,
    // "我把验证码给骗子了", "告诉了他密码", "验证码能给客服吗"
    `[把将]${within(10)}${figures}${within(6)}(?:${hand}给?了?|${tell}给${within(6)})${taker}`,
    `(?:告诉|给)了?${taker}了?(?:电话|号码)?[念报说读]?了?${small}{0,5}${code}|(?:报|念|转|回|交|发)给?${taker}${within(3)}(?:${code}|[六四64][位个]数)`,
    `${code}${within(3)}(?:(?:[能敢该]|可以|能不能|可不可以|要不要)${hand}|${tell})给?了?${taker}|${code}${within(3)}给了?${taker}了?${within(4)}(?:怎么[办补]|咋办|要紧)`,
    `(?:rang|jiao|yao) ?wo ${within(24)}${code}${within(4)}(?:fa|bao|gao|gei|zhuan|nian|jie ?tu)`,
  ),
);
/** Sent to the person, not by them: "客服说会把验证码发给我". */
const received = sieved(/发给我|给我发|发到我|告诉我(?!他|对方)/);

const mayRequest = sieved(anyOf(figures));

/** Whether somebody asks, in a plain text, for a code or a password, or has been given one. */
export function requestsCode(plain: string): boolean {
  if (requestsInEnglish(plain)) return true;
  if (!mayRequest.test(plain)) return false;
  return plain.split(/[。！？!?\n]+/).some((sentence) => {
    const found = request.exec(sentence)?.[0];
    return found !== undefined && !received.test(found);
  });
}
