import { type Figure, repeat } from '../figure.js';
import { type Product, runCommand } from '../product.js';

/** How long one question takes inside `ask --json`: reading, answering and printing a line. */
export async function measureAsk(
  product: Product,
  questions: readonly string[],
  { runs, rounds }: { readonly runs: number; readonly rounds: number },
): Promise<Figure> {
  const lines = Array.from({ length: rounds }, () => questions)
    .flat()
    .map((text, index) => `${JSON.stringify({ session: String(index), text })}\n`);
  const seconds = async (asked: readonly string[]): Promise<number> => {
    const ended = await runCommand(product, ['ask', '--json'], asked.join(''));
    const answers = ended.output.split('\n').length - 1;
    if (answers !== asked.length) throw new Error(`${asked.length} lines, ${answers} answers`);
    return ended.seconds;
  };
  const values = await repeat(runs, async () => {
    const one = await seconds(lines.slice(0, 1));
    return (((await seconds(lines)) - one) / (lines.length - 1)) * 1000;
  });
  return {
    name: 'a question in ask --json',
    unit: 'ms',
    values,
    target: 0.5,
    how: `the process with ${lines.length} lines less the process with one, a line; each a conversation of its own`,
  };
}
