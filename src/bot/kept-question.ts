import { sieved } from '../text/index.js';
import type { Draft } from './scene.js';
import type { Effect } from './turn.js';

/** What can look like any word, or like a name: what speaks of it is not kept at all. */
const speaksOfSecret = sieved(
  /密[码碼保]|口令|暗号|暗號|秘密|答案|令牌|\bmi ?ma\b|passw|\bpwd\b|\bsecret\b|\btoken\b|recovery|pass ?phrase|security (?:question|answer)/i,
);

/** No question needs a number of four figures, and it may be a code that nobody calls one. */
const figures =
  /[0-9０-９①-⑨](?:[ .:/-]?[0-9０-９①-⑨]){3,}|[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{4,}/g;

/** Letters and figures in one word, as in passwords: "kitty2020". */
const mixed = /(?<![a-z\d])(?=[a-z\d_-]*[a-z])(?=[a-z\d_-]*\d)[a-z\d_-]{6,}(?![a-z\d])/gi;

const stroke = '#';

/**
 * A draft whose unanswered question may be kept: without any longer number, whatever it is, and gone where it speaks of
 * what can look like any word.
 *
 * @param text what was said, with its secrets masked
 */
export function withKeptQuestion(draft: Draft, text: string): Draft {
  if (!draft.effects.some(({ kind }) => kind === 'unanswered')) return draft;
  const isUnfit = speaksOfSecret.test(text);
  const effects = draft.effects.flatMap((effect): readonly Effect[] => {
    if (effect.kind !== 'unanswered') return [effect];
    return isUnfit ? [] : [{ ...effect, text: withoutFigures(effect.text) }];
  });
  return { ...draft, effects };
}

function withoutFigures(text: string): string {
  return text.replace(mixed, stroke).replace(figures, stroke);
}
