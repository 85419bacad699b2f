import { relative } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { shippedContent, shippedQuestions } from '../../src/paths.js';
import type { Outcome } from './outcome.js';

const program = new Command('npm run corpus --')
  .description('For those who write utterances: see docs/CORPUS.md.')
  .option('--content <folder>', 'the content', shippedContent)
  .option('--questions <folder>', 'the evaluation', relative('', shippedQuestions));

interface Folders {
  readonly content: string;
  readonly questions: string;
}

const folders = () => {
  const { content, questions } = program.opts<Folders>();
  return { contentDir: content, askedDir: questions };
};

program
  .command('duplicates')
  .description('lists utterances that are alike, and those that the evaluation asks')
  .option('--all', 'obvious questions as well', false)
  .option('--remove', 'take repeats and leaks out of the lists', false)
  .action(async (options: { all: boolean; remove: boolean }) => {
    const { duplicates } = await import('./duplicates/duplicates.js');
    await tell(async () => duplicates({ ...folders(), ...options }));
  });

program
  .command('add <file>')
  .description('adds lines of `topic<TAB>sentence` to the lists')
  .requiredOption('--brief <heading>', 'the brief that they were written under')
  .action(async (file: string, { brief }: { brief: string }) => {
    const { add } = await import('./add/add.js');
    await tell(async () => add({ ...folders(), file, brief }));
  });

program
  .command('coverage')
  .description('counts the utterances in each cell of the plan')
  .option('--least <number>', 'fewer than so many are few', toNumber, 10)
  .option('--show <names>', 'what stands in a cell: "mailbox; abroad"', toNames, [])
  .option('--markdown', 'as tables for the docs', false)
  .action(async (options: { least: number; show: string[]; markdown: boolean }) => {
    const { coverage } = await import('./coverage/coverage.js');
    await tell(async () => coverage({ ...folders(), ...options }));
  });

program
  .command('curve')
  .description('trains on ever more of the utterances, and measures each time')
  .option('--markdown', 'as tables for the docs', false)
  .action(async (options: { markdown: boolean }) => {
    const { curve } = await import('./curve/curve.js');
    await tell(async () => curve({ ...folders(), ...options }));
  });

await program.parseAsync();

async function tell(run: () => Promise<Outcome>): Promise<void> {
  const { output, isWell } = await run().catch(failed);
  process.stdout.write(`${output}\n`);
  if (!isWell) process.exitCode = 1;
}

/** What is wrong with the files is told in one text; what is wrong with the code is thrown on. */
function failed(error: unknown): Outcome {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    throw error;
  return { output: error.message, isWell: false };
}

function toNumber(text: string): number {
  const number = Number(text);
  if (Number.isNaN(number)) throw new InvalidArgumentError('It is no number.');
  return number;
}

function toNames(text: string): string[] {
  return text.split(';').map((name) => name.trim());
}
