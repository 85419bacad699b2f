import { sieved } from '../../../text/index.js';
import { anyOf, within } from '../pattern.js';
import { offersInEnglish } from './paid-offer-english.js';
import { windowsOf } from './windows.js';

const act =
  '(?:[解接揭][绑榜邦帮](?!定|助)|解除|解开|[强秒]解|换绑|改绑|申诉|找回(?!去)|解封|解冻|恢复|弄回|拿回来|搞得?[定掂]|取消绑定|下掉|jie ?bang|shen ?su|zhao ?hui)';
const number = '(?:\\d+|[一二两三四五六七八九十百千几]+)';
const sum = `(?:${number}(?:多|来)? ?(?:块|快钱|元|圆|刀|美[元金]|大洋|rmb\\b|r\\b|u\\b|usdt|kuai|yuan)|[￥¥$€£] ?\\d|${number} ?(?:一次|一单)|收 ?(?:我|了)?${number}|包 ?\\d{2,4}|[花给付交] ?\\d{2,4}|[一每][次单] ?\\d+)`;
const money = `(?:${sum}|收费|收钱|付费|付钱|付款|有偿|收我|(?<!不|没)要(?:我?的)?钱|给钱|交钱|打钱|转账|转钱|定金|押金|手续费|服务费|辛苦费|好处费|红包|报价|要价|开价|标价|花钱|给(?:他|她|对方)(?:点|一点)?钱|先款|先付|多少钱|hua ?qian)`;
const speaker =
  '(?:有一?个?人|有一个|有个|有家|别人|人家|陌生人|对方|骗子|群[里友主]|网友|[那这]个?人|他们?|她|自称|中介|黄牛|店家|商家|卖家|工作室|贩子|大神|师傅|高手|黑客|客服|小哥|内部|门市|you ?ren|dui ?fang)';
const market =
  '(?:淘宝|闲鱼|咸鱼|某宝|某鱼|拼多多|转转|黄牛|中介|工作室|网店|虾皮|蝦皮|tao ?bao|xian ?yu)';
const helper = '(?:个|了)?(?:人(?!工|脸)|黑客|大神|师傅|高手|中介|黄牛|专业|店)';
const doubt = '(?:靠谱|靠普|可信|骗|能信|敢信|信得过|真假|真的|安全|敢用|敢买|坑)';

/** What who asks for money says that they do, in whichever words. */
const doesIt =
  '(?:(?:[帮替给]|代)(?:[我你您俺咱]们?|忙)?(?:弄|搞|整|办(?!的?卡)|解|处理|操作|搞定|搞掂|解决)(?!清楚|明白)|包(?:办|(?:你|我)?(?:弄|搞|整)(?:好|定|掂|成)))';

const sure = '(?:包|保证?)(?:你|您|我|能|一定|百分百|申诉|解绑|找回|帮)*(?:过|成功|通过)';
const paying = `(?:[花给付交出掏收要](?:了|我|他)?(?:${number}|点?钱)|${sum})`;

/** Whoever does such things for money. */
const dealer = '(?:黑客|骇客|hacker|黄牛|中介|工作室|代办|贩子|淘宝店)';
/** Whoever may be asked how it is done as well. */
const expert = '(?:大神|师傅|高手|店家|商家|卖家|网店|技术员|专业人士|专业的人|专业团队|懂行的人?)';
const aWhile = '(?:一?[个位家]|到|了|些|几个)?(?:网上|会技术|懂技术|靠谱|专业|那种|外面)?的?';
const deals = `(?:${act}|弄|搞|整|解|处理|操作|盗|黑|办|改|换)`;
/** Somebody is sought for it: "找黑客解绑", "闲鱼上找人弄", "买个解绑服务". */
const sought = [
  `(?:找|请|雇|搵|求|有没有|有无|联系)${aWhile}${dealer}(?!说(?!能|可以|会)|沟通|退|协商|要回)[^，。！？!?\\n的号怎如]{0,6}?${deals}`,
  `(?<!(?:[买卖]|号|营业厅|厅)[^，。]{0,8})(?:找|请|雇|搵)${aWhile}${expert}[^，。！？!?\\n的号怎如教指答问]{0,6}?(?:${act}|弄|搞|整|解(?!释|决)|处理|操作)(?!.?(?:卡|会员))`,
  `(?:找|请|雇|搵)(?:一?[个位]|到|了|些|几个)?(?:黑客|骇客|hacker|黄牛|代办)(?:吧|算了|去|好了|呗|了|来|搞定|行吗|可以吗|[ 。!！~]*$)`,
  `(?:找|请|雇|搵)(?:一?[个位])?(?:人代(?:办|弄|解|操作)|(?:网上|外面|群里)的?(?:人|朋友)[^，。！？!?\\n怎如问]{0,5}?${deals})`,
  `${market}(?:上|里|那边|去|搜|随便)*(?:找|请|雇|搵)(?:一?[个位家]|到|了|些)?(?:人|店|家|师傅)?[^，。！？!?\\n]{0,5}?(?:${act}|弄(?!丢)|搞|解(?!释|决)|处理|服务)`,
  `${market}[^，。！？!?\\n]{0,8}?(?:有没有|有无|找找|问问|问一?下|看看)[^，。！？!?\\n]{0,4}?(?:人|店|卖家)(?:能|会|可以|做|帮|代)*(?:我)?${deals}`,
  `(?:买|下单|拍)(?:一?[个份单次]|点)?(?:代)?${act}(?:的)?(?:服务|套餐|软件|脚本|工具|外挂|神器)`,
  `(?:买|下载?|用|搞|找|装)(?:一?[个款])?(?:脚本|外挂|破解(?:软件|工具|版)|黑科技|强制(?:软件|工具))[^，。！？!?\\n]{0,5}?${act}`,
  `(?:花|掏|出|付)(?:点|些|几个|一点)?(?:钱|银子|米)[^，。！？!?\\n]{0,3}?(?:找|请|雇|让|叫|搵)(?:个)?(?:人|别人)[^，。！？!?\\n]{0,4}?(?:${act}|弄(?!丢)|搞|整|解(?!释|决)|处理)`,
  `(?:中介|黄牛|工作室|代办)[^，。！？!?\\n]{0,3}?(?:拿|要|用|收)(?:了|走)?我的?(?:身[份分]证|证件|资料|信息|密码|账号|号)[^，。！？!?\\n]{0,8}?${deals}`,
];

/** Each alone is an offer. */
const offer = sieved(
  anyOf(
    // "付三千就包过", "保证过，只收 50"
    `${paying}${within(10)}${sure}|(?<!能)${sure}(?!吗)${within(8)}${paying}`,
    `代[填写交提]${within(3)}申诉${within(8)}${paying}|${paying}${within(8)}代[填写交提]${within(3)}申诉`,
    // "50块帮我解绑", "先付款包找回"
    `(?<!给你们?|送你)${money}${within(14)}(?:[帮替]|(?<![红钱背书面表语硬打承])包(?!里|括)|代(?!表|理|码)|就能|就给|找人|bang|bao|dai)${within(8)}${act}`,
    // "代解绑", "有偿申诉", "先解后付"
    `(?<![替取年后现古时])代(?:理|人|为)?(?:${act}|解|办${within(6)}${act})|有偿${within(6)}${act}|${act}${within(6)}(?:代办|有偿)|dai ?jie ?bang|(?<![钱装压红面])包解(?![析压绑])|先[解付]后[付解]`,
    // "淘宝找人申诉", "淘宝解绑服务"
    `${market}${within(12)}(?:找人|请人|有人|有店|有家|[店卖]家?${within(2)}(?:说|能|可以|帮|专门)|有?卖|接单|服务|zhao ?ren)${within(18)}${act}`,
    `${market}${within(14)}${act}${within(4)}服务|${market}${within(20)}(?:${act}${within(20)}(?:${doubt}|${sum})|(?:标价|${sum})${within(12)}${act})`,
    // "花钱请人解绑", "付费解绑靠谱吗"
    `${money}${within(8)}[找请雇]${helper}${within(12)}${act}|[找请雇]${helper}${within(14)}${act}${within(16)}${money}`,
    `(?:付费|花钱|收费)就?(?:能|可以|来|去)?(?:强制|直接)?${act}${within(12)}${doubt}`,
    `${sum}${within(4)}就[能给可]以?[解办弄搞换找]|hua ?qian zhao ?ren ${within(20)}${act}`,
    // "给钱就搞定"
    `(?:[给付交收]了?钱|付款)${within(2)}就(?:能|可以|给|即刻|马上|立刻|包|帮|我|你)*(?:${act}|${doesIt})`,
    // "有人说50块帮我弄", "群里有个师傅包办，收80"
    `${speaker}${within(10)}${sum}${within(4)}(?:就|能|可以|给|来)*${doesIt}|${speaker}${within(8)}(?:能|可以|会|说)*${doesIt}${within(6)}(?:只?要|收|给|付|开价)(?:我|他)?(?:${sum}|${number}(?!步|天|分钟?|小时|秒|个|次))`,
    ...sought,
  ),
);

/** All of these together are one: somebody, who wants money, and says that they can. */
const promise = `(?:能|可以|[帮替]|(?<![红钱背书面表语硬打承])包(?!里|括)|代|保证|负责|bang)${within(12)}${act}`;
const promised = sieved(anyOf(promise));
const demanded = sieved(
  anyOf(
    `${speaker}${within(30)}(?:要|收|说|开|让|叫|先|付|报|标|跟我|问我|yao|shuo)${within(8)}${money}`,
  ),
);
const priced = sieved(anyOf(`${speaker}${within(24)}${promise}${within(20)}${money}`));
/** Where accounts are sold, money is paid for them. */
const trade = sieved(/卖号|买号|买了个?[^，。]{0,6}号|号卖|卖掉|卖家|买家|交易|货款/);

/** What they have, owe or paid of their own, and nobody wants of them: "欠费50块", "50块钱的红包没领到". */
const ownMoney = sieved(
  new RegExp(
    `(?:欠(?:费|了)?|话费|月租|充(?:值|了)?|余额|补卡|办卡|还?剩|钱包|零钱|(?<!给[^，。]{0,4})抢[到了]*|领[到了]*|套餐|流量|账户里?)[^，。,]{0,8}?${sum}(?:话?费|钱)?(?:的?红包)?|(?<!给(?:他|她|我|对方|了)?)(?<![发要收付转给花交\\d一二两三四五六七八九十百千几])${sum}钱?的?(?:红包|话费|月租|套餐|余额|优惠券|q币)|${sum}(?:钱)?买的?`,
    'g',
  ),
);

const mayOffer = sieved(
  anyOf(
    act,
    '就[能给可]以?[解办弄搞换找]',
    doesIt,
    market,
    dealer,
    expert,
    '网上|外面|群里',
    '脚本|外挂|破解|黑科技|强制',
    '[花掏出付](?:点|些|几个|一点)?(?:钱|银子|米)',
    '[包保]证?能?[过成通]|代[办解]|(?<![钱装压红面])包解(?![析压绑])|先[解付]后',
  ),
);

/** Whether somebody offers, in a plain text, to unbind, recover or appeal for money. */
export function offersForMoney(plain: string): boolean {
  if (offersInEnglish(plain)) return true;
  if (!mayOffer.test(plain)) return false;
  return windowsOf(ownMoney.replace(plain, '')).some(
    (window) =>
      offer.test(window) ||
      (!trade.test(window) &&
        ((promised.test(window) && demanded.test(window)) || priced.test(window))),
  );
}
