import { describe, expect, it } from 'vitest';
import { cameBack, steppingAway } from '../../../../src/bot/leanings/bare/stepping-away.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

describe('away for a moment', () => {
  const leaning = drafting(steppingAway, atFirstStep);

  it.each([
    ...['等我拿下手机', '稍等我开个电脑', '我去接个电话', '等一下先充个电', '等陣 我搵部手機'],
    ...['hold on', 'one sec, let me get my phone', 'brb'],
  ])('“%s” keeps the place', (text) => {
    const draft = leaning(text);
    expect(draft?.outcome.decision).toBe('navigate');
    expect(draft?.session.at).toEqual(atFirstStep.at);
  });

  it.each([
    ...[
      '等下验证码发到哪',
      '等多久',
      '等不及了',
      '我去哪里找',
      '等等 那个不是我的号',
      '我去改密码',
    ],
    ...['wait, which number?', 'hold on, is it free?', 'i need to get my account back'],
  ])('“%s” is something else', (text) => {
    expect(leaning(text)).toBeNull();
  });
});

describe('back again', () => {
  it.each(['我回来啦', '返嚟喇', '我又来了，继续吧', "ok i'm back"])(
    '“%s” shows the step where they are',
    (text) => {
      expect(drafting(cameBack, atFirstStep)(text)?.session.at).toEqual(atFirstStep.at);
      expect(drafting(cameBack, {})(text)).toBeNull();
    },
  );

  it.each(['验证码来了', '号找回来了', '继续', 'go back', 'back'])('“%s” is not that', (text) => {
    expect(drafting(cameBack, atFirstStep)(text)).toBeNull();
  });
});
