import { expect, it } from 'vitest';
import { isRight, parseDialogues } from '../../../src/play/index.js';
import { only, present } from '../../support/cards.js';
import { type OpenStage, stages } from '../../support/players/index.js';
import { brain } from '../../support/shipped-brain.js';
import { playAll } from './play-all.js';

const asking = 'title: t\nturns:\n  - say: 怎么解绑手机号\n    expect:';
const dialogue = (expected: string) =>
  only(parseDialogues(`${asking} { topic: ${expected} }`, 'a.yaml').dialogues);
const stage = await only(stages.slice(0, 1)).open(brain);

it.each([1, 2, 60])(
  'plays each dialogue once, %i at a time, and tells them apart',
  async (most) => {
    const [right, wrong] = [dialogue('unbind_phone'), dialogue('unbind_email')];
    let entered = 0;
    const counting: OpenStage = {
      ...stage,
      enter: (locale) => {
        entered++;
        return stage.enter(locale);
      },
    };
    const played = await playAll(counting, [right, wrong, dialogue('faq_impact')], most);
    expect([entered, played.size]).toEqual([3, 3]);
    expect([right, wrong].map((one) => isRight(present(played.get(one))))).toEqual([true, false]);
  },
);
