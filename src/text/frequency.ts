/** The characters that most questions about accounts and numbers have, the commonest first. */
const common = new Set(
  '了的不，我号手绑机个么一怎在是解换要那想到上能还登没用把有来码箱去就人定邮都里收天证说这前也成现吗验给信改下哪好回过掉以后会着？。',
);

/** The same of two ASCII letters side by side. */
const commonPairs = new Set(
  'qq|e |an|in|i |o |n |ng|on| t| m| q|ho|ha| s| i|y |t | a|q | n|er|ou|he| d| l|th|en|s | w| b| c|d |g | h|re|my|ai|ne|it| o|me|de|be|, |to|ma|le|a |r |ch|nd|ve|st| p|ti|un|nt|is|il|at|ge|sh|te|hi|ow'.split(
    '|',
  ),
);

/** In how many of a thousand texts a piece of one or two letters may be expected, by kind. */
const ofThousand = {
  letter: 150,
  commonCharacter: 150,
  character: 8,
  commonPair: 70,
  pair: 15,
  commonCharacters: 25,
  characters: 2,
} as const;

/**
 * In about how many of a thousand texts a piece is.
 *
 * @param next the code of the letter behind, for a piece of two
 */
export function frequencyOf(code: number, next?: number): number {
  const one = letterOf(code);
  if (next === undefined) {
    if (code < 0x80) return ofThousand.letter;
    return common.has(one) ? ofThousand.commonCharacter : ofThousand.character;
  }
  const other = letterOf(next);
  if (code < 0x80 && next < 0x80)
    return commonPairs.has(one + other) ? ofThousand.commonPair : ofThousand.pair;
  return common.has(one) && common.has(other) ? ofThousand.commonCharacters : ofThousand.characters;
}

function letterOf(code: number): string {
  return String.fromCharCode(code).toLowerCase();
}
