import { describe, expect, it } from 'vitest';
import { courseKept } from '../../../../src/bot/leanings/things/course-kept.js';
import { toPlainText } from '../../../../src/bot/plain-text.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const topic = 'forgot_bound.stolen';
const course = { topic, stage: 'logged_in', isTaken: false } as const;
const ledOn = { topic, course };
const led = drafting(courseKept, ledOn);

const textOf = (draft: ReturnType<typeof led>) =>
  draft?.replies.map(({ card }) => toPlainText(card)).join('\n') ?? '';
const labelsOf = (draft: ReturnType<typeof led>) =>
  draft?.replies.flatMap(({ card }) => card.keyboard.flat().map(({ label }) => label));

describe('who is led on after a theft', () => {
  it.each([
    '嗯',
    '好的',
    '哦哦',
    'ok',
    '在吗',
    '还没有',
    '等一下',
    '继续',
    '好难',
    '救命',
    '看不懂',
  ])('keeps what stands beneath the article with “%s”', (text) => {
    expect(labelsOf(led(text))).toEqual(expect.arrayContaining(['打开 QQ 安全中心', 'QQ 密码']));
  });

  it.each(['好难', '救命', '烦死了', '不懂', '唉，好累', 'help', 'so hard'])(
    'is told once more what to do now, and offered a person, with “%s”',
    (text) => {
      expect(textOf(led(text))).toContain('改密码');
      expect(labelsOf(led(text))).toContain('找人工');
    },
  );

  it('is put through at the third in a row', () => {
    const draft = drafting(courseKept, { ...ledOn, misses: 2 })('救命');
    expect(draft?.outcome.topics).toEqual(['human']);
  });

  it('is asked first whether they can still log in', () => {
    const draft = drafting(courseKept, { topic, course: { ...course, stage: null } })('嗯');
    expect(draft?.session.course?.stage).toBe('start');
    expect(textOf(draft)).toContain('登录得上吗');
  });

  it.each(['怎么解绑邮箱', '密码改好了', '好难啊验证码收不到', '我的密码是abc12345'])(
    'is heard with “%s”',
    (text) => {
      expect(led(text)).toBeNull();
    },
  );
});

it('leaves alone who is led by nothing, or through an appeal', () => {
  expect(drafting(courseKept, { topic })('嗯')).toBeNull();
  const appealing = { ...inGuide(stepAt('forgot_bound', 'appeal', 1)), course };
  expect(drafting(courseKept, appealing)('嗯')).toBeNull();
});
