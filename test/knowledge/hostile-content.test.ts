import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkFiles } from '../../src/knowledge/check/check-files.js';
import {
  createToTraditional,
  type ToTraditional,
} from '../../src/knowledge/derive/to-traditional.js';
import type { Problem } from '../../src/knowledge/problem.js';
import type { ContentFile } from '../../src/knowledge/read/folder.js';
import { roleOf } from '../../src/knowledge/read/role.js';
import { smallContent } from './support/content-folder.js';

vi.setConfig({ testTimeout: 600_000 });

// Held, lest the dictionaries be built anew after every garbage collection.
let held: ToTraditional;
beforeAll(async () => {
  held = await createToTraditional();
});
afterAll(() => expect(held('绑定')).toBe('綁定'));

const content: Readonly<Record<string, string>> = {
  ...smallContent,
  'apps.yaml':
    'genshin:\n  name: { zh-CN: 原神, en: Genshin }\n  kind: game\n  also: [元神]\n  not: [原神台]\n',
  'zh-CN/topics.yaml': (smallContent['zh-CN/topics.yaml'] ?? '').replace('一般', '看{“app”|一般}'),
  'en/topics.yaml': (smallContent['en/topics.yaml'] ?? '').replace('Usually', 'In {app|it}'),
};

/** Checks the small content with one file replaced. */
function check(name: string, bytes: Uint8Array) {
  const files = Object.entries({ ...content, [name]: bytes }).flatMap(
    ([name, content]): ContentFile[] => {
      const role = roleOf(name);
      return role ? [{ name, role, bytes: Buffer.from(content) }] : [];
    },
  );
  return checkFiles({ files, problems: [] });
}

function isWellTold({ file, line, column, message, severity }: Problem): boolean {
  return (
    /^[\w./-]+$/.test(file) &&
    line >= 1 &&
    column >= 1 &&
    !/invalid input|\bexpected|undefined|\[object/i.test(message.replace(/“.*”/s, '')) &&
    ['error', 'warning'].includes(severity)
  );
}

async function holds(name: string, bytes: Uint8Array): Promise<void> {
  const before = Reflect.ownKeys(Object.prototype);
  const checked = await check(name, bytes);
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  expect(checked.problems.filter((problem) => !isWellTold(problem))).toEqual([]);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  expect(checked.kind).toBe(errors.length > 0 ? 'broken' : 'usable');
}

const names = fc.constantFrom(
  'settings.yaml',
  'apps.yaml',
  'zh-CN/interface.yaml',
  'zh-CN/topics.yaml',
  'en/topics.yaml',
  'en/more.yaml',
  'zh-CN/utterances/unbind_phone.txt',
);

const token = fc.oneof(
  fc.constantFrom(
    ...['{app|x}', '{“app”|', '{app}', '「app」', 'name', 'also', 'not', 'zh-TW'],
    ...'[]{}:-,?&*!|>\'"%@`#~\\ \n\t',
    ...[
      '\n  ',
      '\n    ',
      '\n- ',
      ': ',
      '- ',
      '---\n',
      '...\n',
      '<<: ',
      '&a ',
      '*a ',
      '!!js/function ',
    ],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'unbind_phone', 'kind', 'guide'],
    ...[
      'methods',
      'steps',
      'do',
      'label',
      'next',
      '"\\u202e"',
      '"\\ud800"',
      '0x1F',
      '.nan',
      'null',
    ],
    ...['true', '2024-01-01', '解绑', '\u0000', '\ufeff', '%YAML 1.1\n---\n', '|-\n', '>+\n'],
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);

test('any text in any file is a problem or a content, and pollutes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.array(token, { maxLength: 60 }), (name, tokens) =>
      holds(name, Buffer.from(tokens.join(''))),
    ),
    { numRuns: 300 },
  );
});

test('so are any bytes', async () => {
  await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 200 }), holds), {
    numRuns: 100,
  });
});

test('so is any damage to good files', async () => {
  const damaged = names
    .filter((name) => name in content)
    .chain((name) => {
      const text = content[name] ?? '';
      const place = fc.nat(text.length);
      return fc.tuple(fc.constant(name), place, fc.nat(20), fc.array(token, { maxLength: 3 }));
    });
  await fc.assert(
    fc.asyncProperty(damaged, ([name, at, cut, tokens]) => {
      const text = content[name] ?? '';
      return holds(name, Buffer.from(text.slice(0, at) + tokens.join('') + text.slice(at + cut)));
    }),
    { numRuns: 300 },
  );
});

test('so is any structure with reserved names in it', async () => {
  const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'kind', 'x', 'unbind_phone');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.array(tie('tree')),
      fc.array(fc.tuple(key, tie('tree'))),
    ),
  }));
  const flow = (value: unknown): string => {
    if (!Array.isArray(value)) return JSON.stringify(value);
    const isMapping = value.every((item) => Array.isArray(item) && item.length === 2);
    if (!isMapping) return `[${value.map(flow).join(', ')}]`;
    return `{${value.map(([name, inner]) => `${flow(name)}: ${flow(inner)}`).join(', ')}}`;
  };
  await fc.assert(
    fc.asyncProperty(names, tree, (name, value) => holds(name, Buffer.from(flow(value)))),
    { numRuns: 150 },
  );
});
