/** The share of a garbled text that stays readable. */
const kept = 0.35;

const firstCharacter = 0x4e00;
const characters = 20_000;

/**
 * A text of which whole stretches have turned into letters without sense: what is left is like the
 * small words that any two texts share. The same text and seed give the same result.
 */
export function garble(normalised: string, seed: number): string {
  let state = Math.imul(seed, 2654435761) >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let readable = random() < kept;
  let garbled = '';
  for (const character of normalised) {
    if (random() < 0.25) readable = random() < kept;
    if (readable || character === ' ') garbled += character;
    else if (/[a-z0-9]/.test(character))
      garbled += String.fromCharCode(97 + Math.floor(random() * 26));
    else garbled += String.fromCharCode(firstCharacter + Math.floor(random() * characters));
  }
  return garbled;
}
