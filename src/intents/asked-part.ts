import { chinese } from './pinyin.js';

/** Shorter texts, in normalised characters, have no question that is buried. */
const fewest = 60;

/** A part of fewer characters says too little. */
const least = 8;

/** What people say who have told their story, and come to the question. */
const comesToIt =
  /(?:想|要|来)(?:请)?(?:教|问)(?:问|一下|一问|下|你|您|你们|大家|各位)*(?:就是|说)?|请问(?:一下)?|请教(?:一下)?|(?:所以|那)(?:我|现在|我现在)(?:就)?是不是(?=[得要该])|我就想知道|你(?:就)?(?:跟|给|帮)我(?:说|讲|看)(?:说|讲|看|一下|下)*/g;

/** What comes after it is another matter, or courtesy. */
const then = / ?(?:还有|另外|反正|谢谢|多谢|麻烦|拜托|辛苦)/;

/**
 * The question of a long Chinese text that runs on without a stop, as voice transcripts do: what stands after
 * "I want to ask". Undefined where nobody says so.
 *
 * @param normalised see `normalise`
 */
export function askedPart(normalised: string): string | undefined {
  if (normalised.length < fewest || !chinese.test(normalised)) return undefined;
  for (const { index, 0: lead } of [...normalised.matchAll(comesToIt)].reverse()) {
    const isKept = lead.includes('是不是');
    const part = normalised.slice(isKept ? index : index + lead.length).trim();
    const [question = ''] = part.split(then);
    if (question.length >= least) return question.trim();
  }
  return undefined;
}
