import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/knowledge/index.js';
import { parseDialogues } from '../../src/play/index.js';

const good = `title: 解绑
locale: zh-TW
turns:
  - say: 怎么解绑
    expect: { decision: [answer], topic: a*, at: a/b/1, text: [x, [y, z]], not: n }
  - tap: 下一步
  - send: photo
---
title: b
turns: [{ start: '' }]
`;

/** Reads a text, and looks at whatever comes of it. */
function holds(source: string): void {
  const before = Reflect.ownKeys(Object.prototype);
  const { dialogues, problems } = parseDialogues(source, 'a.yaml');
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  expect(dialogues.length + problems.length).toBeGreaterThan(0);
  for (const { turns } of dialogues) expect(turns.length).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toMatch(/invalid input|undefined|\[object|does not fit/i);
    expect(formatProblem(problem)).not.toContain('\n');
  }
}

const token = fc.oneof(
  fc.constantFrom(
    ...'[]{}:-,?&*!|>\'"%@`#~\\ \n\t',
    ...['\n  ', '\n    ', '\n- ', '\n  - ', ': ', '- ', '\n---\n', '\n...\n', '<<: ', '&a ', '*a '],
    ...['!!js/function ', '!!set ', '%YAML 1.1\n---\n', '%TAG ! a\n---\n', '|-\n', '>+\n', '? '],
    ...['__proto__', 'constructor', 'toString', 'title: ', 'turns: ', 'say: ', 'tap: ', 'start: '],
    ...['expect: ', 'at: ', 'topic: ', 'text: ', 'null', 'true', '.nan', '0x1F', '解绑', '\ufeff'],
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);

test('any text is dialogues or problems, and pollutes nothing', () => {
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => holds(tokens.join(''))),
    { numRuns: 1000 },
  );
});

test('so is any damage to a good file', () => {
  const damage = fc.tuple(fc.nat(good.length), fc.nat(20), fc.array(token, { maxLength: 3 }));
  fc.assert(
    fc.property(damage, ([at, cut, tokens]) =>
      holds(good.slice(0, at) + tokens.join('') + good.slice(at + cut)),
    ),
    { numRuns: 1000 },
  );
});

test('so is any structure', () => {
  const key = fc.constantFrom('__proto__', 'constructor', 'title', 'turns', 'say', 'expect', 'at');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.constantFrom(null, true, 1),
      fc.array(tie('tree')),
      fc.array(fc.tuple(key, tie('tree'))).map((pairs) => Object.fromEntries(pairs)),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => holds(JSON.stringify(value))),
    { numRuns: 500 },
  );
});
