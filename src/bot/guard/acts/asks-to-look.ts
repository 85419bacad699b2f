import { sieved } from '../../../text/index.js';
import { plainForm } from '../plain-form.js';

const look = '(?:看|查|瞅|瞧|睇|搜|望)';
const bound = '(?:绑|帮定|榜定|授权)[定着了过咗]?';
const thing = '(?:手机|邮箱|信箱|电邮|号码?|电话|门号|账号|冧把|应用|游戏|软件)';
const what = `(?:哪|啥|什么|谁|几|多少|边|咩|嘛|尾号|的?是?${thing})`;
const wish =
  '(?:你们?|您|妳|帮我?|替我|给我|同我|麻烦|请|能不能|能|可不可以|可以|怎么|怎样|咋|如何|点样?|在?哪里?|喺边度?|想|要|我)';
const gap = (most: number): string => `[^，。,！!？?\\n]{0,${most}}?`;

/** Whoever else's it may be. */
const others = sieved(
  /(?:他|她|佢|人家?|对方|别人|某人|网友|对象|[女男]友|[女男]朋友|朋友|老[公婆板师]|媳妇|爱人|前任|前[女男夫妻]|同[事学桌]|室友|孩子|儿子|女儿|闺女|娃|[爸妈爹娘哥姐弟妹爷奶叔姨舅姑]|谁|客户|领导|骗子|陌生)(?!的?应用)/,
);

const inChinese = sieved(
  new RegExp(
    [
      // "你能查一下我绑的哪个号吗", "帮我看看绑了啥", "在哪看绑的是哪个手机号"
      `${wish}${gap(8)}${look}${gap(14)}${bound}${gap(5)}${what}`,
      // "绑的是啥号你能查不"
      `${bound}${gap(6)}(?:哪|啥|什么|几|边|咩)[^。！!？?\\n]{0,10}?(?:你|您|妳|能|可以|帮我)${gap(5)}(?:${look}|知道)`,
      // "我想知道绑的哪张卡", "哪个手机号绑在我qq上"
      `(?:想|要|能)知道${gap(10)}${bound}${gap(5)}${what}|(?:哪|啥|什么)${gap(6)}绑(?:在|到|着)${gap(3)}我`,
      // "我qq绑手机了吗"
      `我${gap(6)}(?<![解换改再不新能可要用以])绑(?:定|过|了|着)?${thing}?(?:没有|了没|了吗|来着)`,
      // "我绑了什么", "我qq上绑的是哪个手机号来着"
      `^(?:[那这]|就是|我们?|俺|自己|的|个|qq|扣扣|号|上面?|现在|到底|究竟|都|问一?下?|请问| )*(?:绑|帮定|榜定)(?:定|了|的|着|过|咗|是|都|到底|那个| )+(?:哪|啥|什么|几|边|咩)${gap(9)}(?:$|[，。,！!？?\\n])`,
    ].join('|'),
  ),
);
/** How many accounts a number is bound to, or what would be good to bind, is something else. */
const asksCountOrAdvice = sieved(
  /(?:几|哪|多少|谁)[些个]?的?(?:qq|扣扣|企鹅)|(?:好|合适|安全|方便)[呢呀啊些点]*[?？]*$/,
);
const mayAsk = sieved(/绑|帮定|榜定|授权/);

/** The bot is to look, rather than to tell how it is done. */
const askedOfYou = sieved(/你|您|妳|帮|替|给我|查|\byou\b/);

const inEnglish = sieved(
  /\b(?:can|could|would) you (?:please )?(?:check|see|look up|tell me|find out)\b[^.?!]{0,40}\b(?:bound|linked|attached|registered|on my (?:qq|account))\b|\b(?:which|what) (?:number|phone|email|mailbox|address)\b[^.?!]{0,20}\b(?:is|did i)\b[^.?!]{0,20}\b(?:bound|bind|bound to|linked|link|attached|on my (?:qq|account))\b/,
);
const othersInEnglish = sieved(
  /\b(?:his|her|their|(?:wife|husband|boyfriend|girlfriend|friend|ex|son|daughter|mother|father|mom|dad|boss)(?:.?s)?)\b/,
);

/** An account that is told by its number: "查一下QQ号 12345 绑的手机号". */
const ofNumbered = sieved(
  /(?:查|看|告诉我|找)[^，。,！!？?\n\d]{0,12}?(?:qq|扣扣|企鹅|账号|帐号|号)[^，。,！!？?\n\d]{0,4}?\d{5,11}[^，。！!？?\n\d]{0,4}?(?:绑|注册)[定着了过册的是 ]*(?:哪|啥|什么|谁|几|多少|手机|邮箱|号码?|电话)|(?:qq|扣扣|企鹅)(?:号)?[^，。,！!？?\n\d]{0,3}\d{5,11}[^，。！!？?\n\d]{0,6}?绑[定着了的是 ]*(?:哪|啥|什么|谁|几|多少|手机|邮箱|号码?|电话)[^。！!？?\n]{0,10}?(?:查|告诉|看一?下|是多少|是谁|是什么|是哪)|\b(?:look up|find|tell me|check)\b[^.?!]{0,24}\b(?:number|phone|e ?mail|mailbox)\b[^.?!]{0,16}\bqq\b[^.?!\d]{0,10}\d{5,11}/,
);
/** It is their own. */
const ofOwn = sieved(
  /(?<!告诉|[帮替给])我(?:的|自己|这个|那个)?(?:qq|扣扣|企鹅|号|账号|帐号)|自己|\bmy\b|\bmine\b/,
);

/** Whose account somebody wants to be told of. */
export type Looked = 'own' | 'others';

/**
 * Whether somebody wants to be told what an account is bound to, which only who is logged in can see:
 * "你看看我绑了啥"; null where they do not.
 *
 * @param plain the text's plain form, where it is at hand
 */
export function asksToLook(text: string, plain: string = plainForm(text)): Looked | null {
  if (ofNumbered.test(plain)) return ofOwn.test(plain) ? 'own' : 'others';
  const asks = mayAsk.test(plain) ? inChinese : inEnglish;
  if (!asks.test(plain) || asksCountOrAdvice.test(plain)) return null;
  if (!others.test(plain) && !othersInEnglish.test(plain)) return 'own';
  return askedOfYou.test(plain) ? 'others' : null;
}
