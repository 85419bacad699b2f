import { sieved } from '../../text/index.js';

/** That it was not they who did it. */
export const notMine = sieved(
  /(?:(?<!是)不是|并非|非)(?:我(?!的|这|那|qq|扣扣|号|账|自己的)|本人)|我(?:根本|都|也|可|又|从来|从|并|完全|压根|自己|就|什么|啥|明明)*没(?:有)?(?!法|办法|有|收|看|用|记|手机|号|邮箱|钱|懂|明白|绑|想)[^，。]{0,4}?(?:弄|操作|动|点|申请|申诉|解|换|改|登|做|整|搞|办|干|碰|发起?|请求)|没(?:有)?(?:操作|申请|申诉)过?|(?:本人|自己)(?:没|并没|未)/,
);
const deniesInEnglish = sieved(
  /\b(?:was|is)(?: not|n.t) me\b|\bi (?:did|have)(?: not|n.t) (?:do|done|request|start|chang|ask|touch)\w*\b/,
);

/** Whether they say that it was not they who did it. */
export function deniesIt(plain: string): boolean {
  return notMine.test(plain) || deniesInEnglish.test(plain);
}
