#!/usr/bin/env node
import { Command } from 'commander';
import type { PlayOptions } from './commands/play.js';
import { type Config, parseConfig } from './config.js';
import { explainFailure } from './failure.js';

const io = { input: process.stdin, output: process.stdout, errors: process.stderr };

try {
  process.loadEnvFile();
} catch {
  // No .env: the environment alone counts.
}

// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Reads the configuration, runs a command, and tells what went wrong. */
async function run(command: (config: Config) => Promise<boolean | undefined>): Promise<void> {
  try {
    if ((await command(parseConfig(process.env))) === false) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    process.exitCode = 1;
  }
}

const program = new Command('unbind-bot').description('A support chat bot for QQ bindings.');

program
  .command('ask')
  .description('answers one question, or JSON lines from standard input')
  .argument('[question...]')
  .option('--json', 'read JSON lines, print one JSON line each')
  .action((words: string[], { json }: { json?: true }) =>
    run(async (config) => {
      const { ask, askJson } = await import('./commands/ask.js');
      if (json) return void (await askJson(config, io));
      const question = words.join(' ').trim();
      if (question !== '') return void (await ask(question, config, io));
      process.stderr.write('What is the question? npm run -s ask -- "QQ怎么解绑手机"\n');
      return false;
    }),
  );

program
  .command('chat')
  .description('talks in the terminal')
  .action(() =>
    run(async (config) => {
      const { talk } = await import('./commands/talk.js');
      return void (await talk(config, io));
    }),
  );

program
  .command('check')
  .description('checks the content, prints every problem, and what is worth a warning')
  .option('--strict', 'fail over warnings too')
  .action((options: { strict?: true }) =>
    run(async (config) => {
      const { check } = await import('./commands/check.js');
      return check(options, config, io);
    }),
  );

program
  .command('evaluate')
  .description('measures the classifier')
  .option(
    '--data <file>',
    'questions to measure with, JSON lines: {"text","label"}; label oos = out of scope',
  )
  .option('--html <file>', 'write the report as a page')
  .action((options: { data?: string; html?: string }) =>
    run(async (config) => {
      const { evaluate } = await import('./commands/evaluate.js');
      return evaluate(options, config, io);
    }),
  );

program
  .command('play')
  .description('plays written dialogues, or records some from what ask --json printed')
  .argument('[files...]')
  .option('--all', 'print every transcript, not only those of failures')
  .option('--json', 'print one summary for programs')
  .option('--record [file]', 'write dialogues out of the lines that ask --json printed')
  .action(
    (files: string[], { record: from, ...options }: PlayOptions & { record?: string | true }) =>
      run(async (config) => {
        const { play, record } = await import('./commands/play.js');
        if (from === undefined) return play(files, options, config, io);
        if (files.length === 0) return record(from === true ? null : from, config, io);
        process.stderr.write('Which file? npm run -s play -- --record FILE.jsonl takes one\n');
        return false;
      }),
  );

program
  .command('prepare')
  .description('prepares content and classifier, so that the next start is quick')
  .action(() =>
    run(async (config) => {
      const { prepare } = await import('./commands/prepare.js');
      return void (await prepare(config, io));
    }),
  );

await program.parseAsync();
