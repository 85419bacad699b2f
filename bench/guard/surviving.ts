import type { GuardMessage } from './messages.js';

/** One shape for full-width and half-width, upper case and lower case. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What people put between the groups of a number. */
const withoutSeparators = (text: string): string => text.replace(/[\s+\-‐–—._()·/]/g, '');

const runLength = 4;

function runsOf(text: string): string[] {
  if (text.length <= runLength) return [text];
  return Array.from({ length: text.length - runLength + 1 }, (_, at) =>
    text.slice(at, at + runLength),
  );
}

/** What must be gone of a secret, and of what in the text it is looked for. */
function traces({ kind, written }: GuardMessage['secrets'][number]) {
  const folded = fold(written);
  const bare = withoutSeparators(folded);
  switch (kind) {
    case 'password':
      return { runs: runsOf(folded), seen: fold };
    case 'mailbox':
      return { runs: [/^[\w.+-]+/.exec(folded)?.[0] ?? folded], seen: fold };
    case 'code':
      return { runs: [bare], seen: seenBare };
    case 'phone':
      // `00` before a country's code is nobody's number.
      return { runs: runsOf(bare.replace(/^00/, '')), seen: seenBare };
    default:
      return { runs: runsOf(bare), seen: seenBare };
  }
}

const seenBare = (text: string): string => withoutSeparators(fold(text));

/** How often a part occurs; occurrences do not overlap. */
export const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** A message without its secrets, with a gap where each was. */
export function withoutSecrets({ text, secrets }: GuardMessage): string {
  let at = 0;
  let left = '';
  for (const { written } of secrets) {
    const start = text.indexOf(written, at);
    if (start === -1) throw new Error(`“${written}” does not stand in “${text}”`);
    left += `${text.slice(at, start)}\0`;
    at = start + written.length;
  }
  return left + text.slice(at);
}

/**
 * Whether anything of a secret can be read in the masked text: four of its characters in a row, all
 * of a code, the name of a mailbox. What stands elsewhere in the message as well is not counted.
 */
export function survives(
  secret: GuardMessage['secrets'][number],
  message: GuardMessage,
  masked: string,
): boolean {
  const { runs, seen } = traces(secret);
  const around = seen(withoutSecrets(message));
  const kept = seen(masked);
  return runs.some((run) => occurrences(kept, run) > occurrences(around, run));
}

/** Whether something ordinary is missing from the masked text. */
export function isLost(written: string, message: GuardMessage, masked: string): boolean {
  const expected = occurrences(fold(withoutSecrets(message)), fold(written));
  return occurrences(fold(masked), fold(written)) < expected;
}
