import { describe, expect, test } from 'vitest';
import { namedStep } from '../../src/intents/named-step.js';
import { normalise } from '../../src/intents/normalise.js';

const stepOf = (text: string) => namedStep(normalise(text));

describe('a step is named by its number', () => {
  test.each([
    ['第三步在哪？', 3],
    ['第3步找不到', 3],
    ['第 3 步', 3],
    ['第③步', 3],
    ['第三個步驟是什麼', 3],
    ['回到第一步', 1],
    ['第十步', 10],
    ['第十一步没有', 11],
    ['第12步', 12],
    ['步骤二看不懂', 2],
    ['步骤 4', 4],
    ['步驟一在哪', 1],
    ['step 2', 2],
    ['Step3?', 3],
    ['what is step number 4', 4],
    ['step no. 5', 5],
    ['step three please', 3],
    ['the third step', 3],
    ['the 3rd step is missing', 3],
    ['di san bu', 3],
    ['disanbu', 3],
    ['di 2 bu zhao bu dao', 2],
    ['QQ里第五步是什么', 5],
  ] as const)('%s', (text, step) => {
    expect(stepOf(text)).toBe(step);
  });
});

test.each(['最后一步', '最后那一步呢', '最後一步', 'the last step', 'final step?', 'zuihou yi bu'])(
  'or as the last: %s',
  (text) => {
    expect(stepOf(text)).toBe('last');
  },
);

describe('no step is named', () => {
  test.each([
    '怎么解绑手机',
    '下一步',
    '一步一步来',
    '步骤一样吗',
    '步骤一步步告诉我',
    '步骤十分复杂',
    '有几步',
    '一共6步吗',
    '第几步',
    '第0步',
    '第100步',
    '第二部手机',
    '倒数第二步',
    '两步验证怎么关',
    'two step verification',
    'my gmail 2 step goes to old phone',
    'step by step please',
    'step 0',
    'di er bufen',
    '',
  ])('%j', (text) => {
    expect(stepOf(text)).toBeUndefined();
  });
});
