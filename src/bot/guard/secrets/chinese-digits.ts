const pairs = '零0〇0一1壹1幺1二2贰2三3叁3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9';

const digitOf = new Map(
  Array.from({ length: pairs.length / 2 }, (_, pair) => [
    pairs.charAt(2 * pair),
    pairs.charAt(2 * pair + 1),
  ]),
);
const characters = [...digitOf.keys()].join('');
/** Three at least: one or two are words ("一直", "三四次"). */
const number = new RegExp(`[${characters}](?:[ \\-、，]?[${characters}]){2,}`, 'g');
const each = new RegExp(`[${characters}、，]`, 'g');

/** A plain text with the numbers that are read out digit by digit ("一三八零零…") written in digits. */
export function withDigits(plain: string): string {
  return plain.replace(number, (read) =>
    read.replace(each, (character) => digitOf.get(character) ?? ' '),
  );
}
