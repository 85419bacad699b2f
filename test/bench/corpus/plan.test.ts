import { describe, expect, it } from 'vitest';
import { createMark } from '../../../bench/corpus/coverage/mark.js';
import { acts, manners, none, objects, senseless, situations } from '../../../bench/corpus/plan.js';
import { sentencesOf } from './support/sentences.js';

const mark = createMark((normalised) => (/王者|taptap/.test(normalised) ? 'app' : undefined));
const marksOf = (text: string) =>
  sentencesOf('unbind_phone', text).map((sentence) => mark(sentence).marks)[0];

describe('the plan', () => {
  it('names everything once', () => {
    for (const marks of [acts, objects, situations, manners]) {
      const names = marks.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain(none);
    }
  });

  it('declares no cell senseless that it does not have', () => {
    const rows = [...acts, ...situations].map(({ name }) => name);
    const columns = [...objects.map(({ name }) => name), none];
    for (const [row, senselessColumns] of Object.entries(senseless)) {
      expect(rows).toContain(row);
      for (const column of senselessColumns) expect(columns).toContain(column);
    }
  });
});

describe('an utterance stands', () => {
  it.each([
    ['怎么解绑手机', ['unbind'], ['phone'], [none]],
    ['怎么解榜手鸡', ['unbind'], ['phone'], [none]],
    ['zenme jiebang shouji', ['unbind'], ['phone'], [none]],
    ['人在國外，邮箱忘了，怎么换绑', ['change'], ['mailbox'], ['forgotten', 'abroad']],
    ['王者不玩了，QQ怎么取消', ['unbind'], ['app, game or site'], ['quits']],
    ['how long does the appeal take', ['recover', 'ask how long'], [none], [none]],
    ['嗯嗯', [none], [none], [none]],
  ])('%s', (text, act, object, situation) => {
    expect(marksOf(text)).toMatchObject({ act, object, situation });
  });

  it.each([
    ['解绑手机', ['keyword']],
    ['怎么解绑手机', ['question']],
    ['怎麼解綁手機', ['question', 'traditional']],
    ['请问怎么解榜手机啊', ['question', 'polite', 'misspelt']],
    ['取消授权之后，以后又想玩', ['statement']],
    ['how do I unbind my phone, please', ['question', 'polite', 'English']],
    ['QQ的phone number咋unbind', ['question', 'dialect', 'mixed']],
    ['shouji zenme jiebang', ['question', 'pinyin']],
    ['破QQ！！解绑不了', ['keyword', 'angry']],
    ['弄好了😀', ['keyword', 'emoji']],
  ])('%s', (text, manner) => {
    expect(marksOf(text)?.manner).toEqual(manner);
  });
});
