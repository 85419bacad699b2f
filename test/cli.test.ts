import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProduct, createProduct, type Product } from './commands/support/product.js';
import { contentFolder, smallContent, swap } from './knowledge/support/content-folder.js';

/** The small content, in the product's folder. */
const small = { CONTENT_DIR: 'small' };

let product: Product;
beforeAll(() => {
  product = createProduct();
  contentFolder({}, join(product.folder, small.CONTENT_DIR));
});
afterAll(() => product.remove());

/** Answers of `ask --json`, line by line. */
async function askJson(input: string | Uint8Array, environment = small) {
  const ended = await product.run(['cli.js', 'ask', '--json'], { environment, input });
  expect(ended).toMatchObject({ code: 0, errors: '' });
  const lines = ended.output.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

describe('ask', () => {
  it('prints an answer with numbered choices', async () => {
    const { code, output, errors } = await product.run(['cli.js', 'ask', 'QQ怎么解绑手机号']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/手机/);
    expect(output).toMatch(/^1\. /m);
  });

  it('takes words that the shell has parted for one question', async () => {
    const { output } = await product.run(['cli.js', 'ask', '怎么解绑手机', '1'], {
      environment: small,
    });
    expect(output).toContain('解绑绑定的手机号');
  });

  it.each([[[]], [['']], [['  ']]])(
    'asks for the question when there is none: %j',
    async (words) => {
      const ended = await product.run(['cli.js', 'ask', ...words]);
      expect(ended).toMatchObject({ code: 1, output: '' });
      expect(ended.errors).toMatch(/^What is the question\?[^\n]*\n$/);
    },
  );
});

describe('ask --json', () => {
  it('answers every line, and goes on after one that is malformed', async () => {
    const answers = await askJson(
      [
        '{"session":"a","text":"怎么解绑手机 1"}',
        '{"session":"a","text":',
        '{"session":"a","tap":"在 QQ 里"}',
        '{"session":"b","tap":"下一步"}',
        '{"session":"a","tap":"下一步"}',
      ].join('\n'),
    );
    expect(answers).toEqual([
      expect.objectContaining({ session: 'a', topics: ['unbind_phone'] }),
      { line: 2, error: 'this line is not JSON' },
      expect.objectContaining({
        at: { topic: 'unbind_phone', method: 'client', step: 1, steps: 2 },
      }),
      { line: 4, session: 'b', error: 'no button on screen contains "下一步"' },
      expect.objectContaining({
        at: { topic: 'unbind_phone', method: 'client', step: 2, steps: 2 },
      }),
    ]);
  });

  it('reads what Windows writes: a byte order mark, CRLF, blank lines, no last line end', async () => {
    const answers = await askJson(
      '\ufeff{"text":"怎么解绑手机 1"}\r\n\r\n  \r\nx\r\n{"text":"有影响吗 1"}',
    );
    expect(answers).toEqual([
      expect.objectContaining({ topics: ['unbind_phone'] }),
      { line: 4, error: 'this line is not JSON' },
      expect.objectContaining({ topics: ['faq_impact'] }),
    ]);
  });

  it('takes a text with a line separator in it for one line', async () => {
    expect(await askJson('{"text":"怎么解绑手机\u2028 1"}\n')).toHaveLength(1);
  });

  it('ends without a word when there is nothing to read', async () => {
    expect(await askJson('')).toEqual([]);
  });

  it('loses nothing of 10,000 lines, however slowly it is read', async () => {
    const input = Array.from(
      { length: 10_000 },
      (_, index) => `${JSON.stringify({ session: `s${index}`, text: '怎么解绑手机 1' })}\n`,
    ).join('');
    const { child, ended } = product.start(['cli.js', 'ask', '--json'], {
      environment: small,
      input,
    });
    child.stdout.pause();
    await pause(3000);
    child.stdout.resume();
    const { code, output, errors } = await ended;
    expect([code, errors]).toEqual([0, '']);
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).session)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => `s${index}`),
    );
  });

  it('ends well when its reader has seen enough', async () => {
    const input = '{"text":"怎么解绑手机 1"}\n'.repeat(2000);
    const { child, ended } = product.start(['cli.js', 'ask', '--json'], {
      environment: small,
      input,
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await expect(ended).resolves.toMatchObject({ code: 0, errors: '' });
  });
});

describe('chat', () => {
  it('talks with what is piped in', async () => {
    const { code, output, errors } = await product.run(['cli.js', 'chat'], {
      environment: small,
      input: '怎么解绑手机 1\n1\n/quit\n',
    });
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('点「设置」。');
    expect(output).toMatch(/再见[^\n]*\n$/);
  });
});

describe('check', () => {
  it('finds nothing wrong with the shipped content', async () => {
    const ended = await product.run(['cli.js', 'check']);
    expect(ended).toMatchObject({ code: 0, errors: '' });
    expect(ended.output).toMatch(/0 errors, \d+ warnings?\n$/);
  });

  it('prints every problem with its place, and fails', async () => {
    const product = builtProduct();
    const path = join(product.folder, 'content');
    const settings = readFileSync(join(path, 'settings.yaml'), 'utf8');
    contentFolder({ ...nothing, 'settings.yaml': `${settings}extra: 1\n`, 'stray.txt': 'x' }, path);
    expect(await product.run(['cli.js', 'check'])).toEqual({
      code: 1,
      signal: null,
      errors: '',
      output: expect.stringMatching(
        /^content\/settings\.yaml:\d+:1 extra [^\n]+\ncontent\/stray\.txt:1:1 [^\n]+ \(warning\)\n1 error, 1 warning\n$/,
      ),
    });
  });

  it('passes over warnings, unless it is strict', async () => {
    const environment = { CONTENT_DIR: contentFolder({ 'stray.txt': 'x' }) };
    const { code, output } = await product.run(['cli.js', 'check'], { environment });
    expect(code).toBe(0);
    expect(output).toMatch(/stray\.txt:1:1 [^\n]+ \(warning\)\n.+\n0 errors, 3 warnings\n$/s);
    const strict = await product.run(['cli.js', 'check', '--strict'], { environment });
    expect(strict).toMatchObject({ code: 1, errors: '', output });
  });
});

/** Leaves every file of the small content out. */
const nothing = Object.fromEntries(Object.keys(smallContent).map((name) => [name, null]));

const more = (text: string): string => `${text}还有别的影响吗\n`;

describe('prepare', () => {
  it('trains once, and says so', async () => {
    const environment = { CONTENT_DIR: contentFolder({ 'zh-CN/utterances/faq_impact.txt': more }) };
    const first = await product.run(['cli.js', 'prepare'], { environment });
    const second = await product.run(['cli.js', 'prepare'], { environment });
    expect([first.code, first.output]).toEqual([0, 'The classifier is trained.\n']);
    expect([second.code, second.output]).toEqual([0, 'The classifier is up to date.\n']);
  });
});

describe('every command', () => {
  const commands = ['ask x', 'ask --json', 'chat', 'check', 'prepare'];

  it.each(commands)('refuses a bad environment: %s', async (command) => {
    const environment = { PORT: 'x', DEFAULT_LOCALE: 'de' };
    expect(await product.run(['cli.js', ...command.split(' ')], { environment })).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors:
        'PORT must be a whole number from 0 to 65535\nDEFAULT_LOCALE must be one of zh-CN, zh-TW, en\n',
    });
  });

  it.each(commands.filter((command) => command !== 'check'))(
    'refuses broken content without a stack: %s',
    async (command) => {
      const folder = contentFolder({ 'settings.yaml': swap('unbind_phone', 'no_such') });
      const environment = { CONTENT_DIR: folder };
      expect(await product.run(['cli.js', ...command.split(' ')], { environment })).toEqual({
        code: 1,
        signal: null,
        output: '',
        errors: `${folder}/settings.yaml:4:5 menu.1 menu offers no_such, a topic that nothing defines\n`,
      });
    },
  );

  it('has to be one that there is', async () => {
    const { code, output, errors } = await product.run(['cli.js', 'aks']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/unknown command 'aks'.*ask/s);
  });
});

describe('.env', () => {
  it('counts where the environment says nothing', async () => {
    const product = builtProduct();
    writeFileSync(join(product.folder, '.env'), `CONTENT_DIR=${contentFolder()}\nPORT=http\n`);
    const question = ['cli.js', 'ask', '怎么解绑手机 1'];
    expect((await product.run(question)).errors).toMatch(/^PORT must be [^\n]+\n$/);
    const { output } = await product.run(question, { environment: { PORT: '1' } });
    expect(output).toContain('解绑绑定的手机号');
  });
});
