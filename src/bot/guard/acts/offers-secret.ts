import { sieved } from '../../../text/index.js';
import { plainForm } from '../plain-form.js';

const secret =
  '(?:身[份分]证?(?:件)?(?:的?(?:号码?|字号|照片|照))?|证件(?:号码?|照片|照)?|(?:验证|校验|短信)码|密码|银行卡号?|卡号|(?:shen ?fen ?zheng|yan ?zheng ?ma|mi ?ma))';
const give = '(?:发|给|告诉|告知|报|贴|传|念|说|交|写|填|寄|拍|晒|畀|话)';
const whether = '(?:要不要|用不用|需不需要|需要|是不是要|是不是得|能不能|可不可以|可以|要)';
const asking =
  '(?:行[不吗么]?|可以|可不可以|好[不吗]|要[不吗]|吗|么|不|吧|呗|得唔得|ok|能|还是发?哪)';

/** "发你身份证行吗", "要不要把验证码告诉你", "密码也要给你吗". */
const inChinese = sieved(
  new RegExp(
    `${secret}[^，。！!\\n]{0,8}${give}(?:给|到|过去)?(?:你|您|妳|这里|这儿|这边)[^，。\\n]{0,4}${asking}|${give}(?:给)?(?:你|您|妳)[^，。\\n]{0,4}${secret}[^，。\\n]{0,4}${asking}|${whether}(?:我)?[把将]?(?:我的?|自己的?)?${secret}[^，。\\n]{0,5}${give}(?:给|到)?(?:你|您|妳|这里|这儿|这边)|${whether}(?:我)?(?:发|告诉|贴|给)(?:给)?(?:你|您|妳)?(?:我的?)?${secret}(?:给|到)?(?:你|您|妳)|${whether}(?:我)?(?:发|告诉|贴|给)(?:给)?(?:你|您|妳)(?:我的?)?${secret}|${secret}[^，。\\n]{0,3}${whether}(?:我)?${give}(?:给|到)?(?:你|您|妳|这里)|(?:你|您|妳)(?:要不要|需要|用不用)(?:我的)?${secret}`,
  ),
);

const inEnglish = sieved(
  /(?<!where |when |how )\b(?:should|shall|can|may|could|do) i (?:just |also )?(?:need to |have to )?(?:send|give|tell|post|paste|share|show) (?:you |it )?(?:my |the |a )?(?:\w+ ){0,3}(?:id|passport|code|password|card number)\b|\b(?:do you|will you) (?:need|want) (?:my |the |a )?(?:\w+ ){0,2}(?:id|passport|code|password|card number)\b/,
);

/**
 * Whether somebody asks if they should send a secret to whoever answers: "身份证号发你行吗".
 *
 * @param plain the text's plain form, where it is at hand
 */
export function offersSecret(text: string, plain: string = plainForm(text)): boolean {
  return inChinese.test(plain) || inEnglish.test(plain);
}
