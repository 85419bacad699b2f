import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { shippedContent, shippedQuestions } from '../../src/paths.js';
import type { Outcome } from './outcome.js';

/**
 * For those who write utterances: `npm run corpus -- duplicates`, `add FILE`, `coverage` or `curve`; see
 * docs/CORPUS.md.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: shippedContent },
    questions: { type: 'string', default: relative('', shippedQuestions) },
    all: { type: 'boolean', default: false },
    remove: { type: 'boolean', default: false },
    brief: { type: 'string' },
    least: { type: 'string', default: '10' },
    show: { type: 'string' },
    markdown: { type: 'boolean', default: false },
  },
});

const usage = `npm run corpus -- duplicates [--all] [--remove]
npm run corpus -- add FILE.tsv --brief "Heading"
npm run corpus -- coverage [--least NUMBER] [--show "NAME; NAME"] [--markdown]
npm run corpus -- curve [--markdown]
with --content FOLDER and --questions FOLDER for others than the shipped ones`;

async function run(): Promise<Outcome> {
  const [command, file] = positionals;
  const { content: contentDir, questions: askedDir, brief, all, remove, markdown } = options;
  switch (command) {
    case 'duplicates': {
      const { duplicates } = await import('./duplicates/duplicates.js');
      return duplicates({ contentDir, askedDir, all, remove });
    }
    case 'add': {
      if (file === undefined || !brief) break;
      const { add } = await import('./add/add.js');
      return add({ contentDir, askedDir, file, brief });
    }
    case 'coverage': {
      const { coverage } = await import('./coverage/coverage.js');
      const least = Number(options.least);
      if (Number.isNaN(least)) break;
      const show = options.show?.split(';').map((name) => name.trim()) ?? [];
      return coverage({ contentDir, least, markdown, show });
    }
    case 'curve': {
      const { curve } = await import('./curve/curve.js');
      return curve({ contentDir, askedDir, markdown });
    }
    default:
  }
  return { output: usage, isWell: false };
}

/** What is wrong with the files is told in one text; what is wrong with the code is thrown on. */
function failed(error: unknown): Outcome {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    throw error;
  return { output: error.message, isWell: false };
}

const { output, isWell } = await run().catch(failed);
process.stdout.write(`${output}\n`);
if (!isWell) process.exitCode = 1;
