import { expect, it } from 'vitest';
import {
  alreadyBound,
  isOfOthers,
  refusedIn,
  saidBeside,
  wasRefused,
} from '../../../src/bot/leanings/refused.js';
import { sceneIn } from '../../support/scenes.js';

const refusal = 'refusal.others_account';

it('tells what was refused just now', () => {
  const refused = sceneIn('zh-CN', { said: ['faq_impact', refusal] });
  expect([refusedIn(refused), wasRefused(refused)]).toEqual([refusal, true]);
  const answered = sceneIn('zh-CN', { said: ['faq_impact'], topic: refusal });
  expect([refusedIn(answered), wasRefused(answered)]).toEqual([undefined, false]);
});

it.each([
  [refusal, true],
  [alreadyBound, true],
  ['unbind_phone', false],
  ['already_bound', false],
] as const)('%s may be about a stranger’s account: %s', (topic, isOthers) => {
  expect(isOfOthers(sceneIn('zh-CN'), topic)).toBe(isOthers);
});

it('stands over a short word and small talk, and over nothing else', () => {
  const scene = sceneIn('zh-CN', { said: [refusal] });
  expect(saidBeside(scene, [])).toEqual([refusal]);
  expect(saidBeside(scene, ['thanks'])).toEqual(['thanks', refusal]);
  expect(saidBeside(scene, ['unbind_phone'])).toEqual(['unbind_phone']);
  expect(saidBeside(sceneIn('zh-CN'), ['thanks'])).toEqual(['thanks']);
});
