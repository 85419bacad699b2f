import type { Lead } from './password-lead.js';

/** Words with some figures behind them: "我的生日19900101". */
const withFigures = /([\p{Script=Han}]{1,10})([!-+\--~]{0,64}\d[!-+\--~]{0,64})/uy;
const words = /[\p{Script=Han}]{2,12}(?![\p{Script=Han}])/uy;

/** Words of a sentence, which no password has. */
const sentence =
  /[不没忘错怎什啥吗谁哪问要需提示请法码号吧呢么无了的对设改找换用能会可在有被已多少几位正确同样旧新老原初始默认必须安全简单复杂弱强长短空白登录绑解邮手机谢帮数字母生日]/;
const fewestFigures = 3;

/**
 * The end of a password of Chinese characters that starts at a place of a shadow, or -1.
 *
 * @param isPlain whether nothing but "is" led here, as it must where no figures follow
 */
export function endOfHanValue(shadow: string, start: number, lead: Lead, isPlain: boolean): number {
  if (lead !== 'sign' && lead !== 'told') return -1;
  withFigures.lastIndex = start;
  const mixed = withFigures.exec(shadow);
  if (mixed) {
    const [whole, before = '', figures = ''] = mixed;
    const end = start + whole.replace(/[.:?)\]}"',;]+$/, '').length;
    const isTold = !/[不没忘错怎什啥吗谁哪问要需提示请码号]/.test(before);
    const isUnit = /^[年月日号次位个天分秒]/.test(shadow.slice(end, end + 1));
    return isTold && !isUnit && figures.replace(/\D/g, '').length >= fewestFigures ? end : -1;
  }
  words.lastIndex = start;
  const value = words.exec(shadow)?.[0] ?? '';
  if (!isPlain || value.length < (lead === 'sign' ? 2 : 3) || sentence.test(value)) return -1;
  return start + value.length;
}
