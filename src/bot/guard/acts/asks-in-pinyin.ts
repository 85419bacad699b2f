import { sieved } from '../../../text/index.js';

const request = sieved(
  /(?<![a-z])(?:bang|gei|ti) ?wo(?: [a-z]+){0,6}? ?(?:jie ?bang|jie ?chu|jie ?(?:le|diao|kai|yi ?xia)|qu ?xiao|huan ?(?:bang|diao|cheng|hao|yi ?xia)|shan ?(?:chu|diao)|zhu ?xiao|qu ?diao|nong ?(?:diao|hao|yi ?xia)|gai ?(?:diao|cheng|yi ?xia)|cao ?zuo)(?![a-z])|(?<![a-z])(?:bang|ti) ?wo (?:zhi ?jie )?jie(?![a-z])/,
);
const told = sieved(
  /zen ?me|ru ?he|jiao ?wo|gao ?su|(?:shuo|hua|yao|you ren|ke ?fu|bu|mei|ta)(?: (?:shuo|neng|ke ?yi|hui|yao))* ?(?:bang|gei|ti) ?wo/,
);

/** "bang wo jie bang shou ji hao". */
export function asksInPinyin(plain: string): boolean {
  return request.test(plain) && !told.test(plain);
}
