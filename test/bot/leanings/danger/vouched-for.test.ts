import { describe, expect, it } from 'vitest';
import { vouchedFor } from '../../../../src/bot/leanings/danger/vouched-for.js';
import { drafting } from '../../../support/said.js';

const safe = 'caution_verification';
const warned = drafting(vouchedFor, { topic: safe, said: [safe], warned: 'paid-offer' });

describe('a stranger who is vouched for', () => {
  it.each([
    ...['人家是老店', '我同学找过他', '他說不成功不收錢', '佢有好多人帮衬', '他有担保的'],
    ...['he has great reviews', 'my brother used him', 'but it worked for others'],
  ])('“%s” is to be given nothing all the same', (text) => {
    const draft = warned(text);
    expect(draft?.outcome.decision).toBe('navigate');
    expect(draft?.warned).toBe('paid-offer');
  });

  it.each(['我已经付了', '那我自己怎么弄', '要不要报警', 'i already paid him', '手机绑定怎么解'])(
    '“%s” is something else',
    (text) => {
      expect(warned(text)).toBeNull();
    },
  );

  it('after how to stay safe was read, is told it once more', () => {
    const read = drafting(vouchedFor, { topic: safe, said: [safe] });
    expect(read('他口碑很好的')?.outcome.topics).toEqual([safe]);
    expect(drafting(vouchedFor, {})('他口碑很好的')).toBeNull();
  });
});
