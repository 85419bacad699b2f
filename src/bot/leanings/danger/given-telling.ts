import { type Sieved, sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { rememberLast } from '../../remember-last.js';

/** It came to them: "发给我了". */
const received = sieved(
  /(?:跟|给|和|同|对)[你您](?:们)?(?:说|讲|发|报)|(?:号码?|手机|卡|机子)[^，。码]{0,4}(?:已经|早就|都)?给|(?:给|告诉|告知|发到|发来|传到|话)(?:我(?!妈|爸|哥|姐|弟|妹|朋友|同)|俺|咱)/,
);

/** What is only asked for, feared or not done: "让我把码告诉他", "没给他". */
const undone = sieved(
  /(?:让|叫|要求|[想该能敢]|要(?!紧|命)|可以|可不可以|要不要|如果|要是|万一|假如|没有?|还没|未|冇|不(?!小心|该|应该)|别|幸好|差点|打算|准备|说)[^，。]{0,9}?(?:给|畀|俾|告诉|告知|报|念|说|读|讲|转|交|发|传|付|打|汇)/,
);

const denied = sieved(/\b(?:not|never|didn.?t|haven.?t|should i|if i|wants? me|asked me)\b/);

/** Without a sign that something was done, or was not, nothing was given. */
const mayTell = sieved(
  /[了咗喇过過完听聽去没沒未冇]|已经|已經|给|給|[畀俾]|\b(?:gave|given|give|told|tell|sent|send|shared?|read|paid|pay|transferred|wired|entered|typed|filled|put|logged|signed|did|have)\b/i,
);

/** A text, and the clauses of it that may tell what was given. */
export interface Telling {
  readonly text: string;
  /** The text, where its English may tell it; else empty. */
  readonly inLatin: string;
  readonly tells: (pattern: Sieved) => boolean;
}

/** What a text may tell was given; null where it tells of nothing that was done. */
export const tellingOf = rememberLast((asked): Telling | null => {
  if (!mayTell.test(asked)) return null;
  const text = plainForm(asked);
  const clauses = text
    .split(/[，。,！!？?\n]+| (?=\p{Script=Han})/u)
    .filter((one) => !undone.test(one) && !received.test(one));
  return {
    text,
    inLatin: denied.test(text) ? '' : text,
    tells: (pattern) => clauses.some((clause) => pattern.test(clause)),
  };
});
