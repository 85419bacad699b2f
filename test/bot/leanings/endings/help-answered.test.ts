import { expect, it } from 'vitest';
import { choicesOn } from '../../../../src/bot/choices.js';
import { findPlace, toFinished } from '../../../../src/bot/guide-moves.js';
import { helpAnswered } from '../../../../src/bot/leanings/endings/help-answered.js';
import { drafting } from '../../../support/said.js';
import { inGuide, sceneIn, stepAt } from '../../../support/scenes.js';

const last = inGuide(stepAt('unbind_phone', 'client', 6));
const place = findPlace(sceneIn('zh-CN', last), 'unbind_phone', 'client', 6);
const keyboard = place
  ? (toFinished(sceneIn('zh-CN', last), place).replies[0]?.card.keyboard ?? [])
  : [];
const asked = drafting(helpAnswered, { ...last, choices: choicesOn(keyboard) });

it.each(['嗯', '好', '好了', '哦好了', 'ok', '可以了', 'yes'])('“%s” is a yes', (text) => {
  expect(asked(text)?.session.at).toBeNull();
});

it.each(['哦', '哦哦', '噢', '原来如此', 'ok?', '好？', '嗯？', '是吗', 'oh', 'i see', 'yes?'])(
  '“%s” is none: it is asked again',
  (text) => {
    expect(asked(text)).toMatchObject({ session: { at: { step: 6 } }, effects: [] });
  },
);

it.each(['没有', '还没', 'no'])('“%s” is a no', (text) => {
  expect(asked(text)?.effects).toMatchObject([{ kind: 'feedback', helped: false }]);
});
