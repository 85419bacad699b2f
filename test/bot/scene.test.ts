import { expect, it } from 'vitest';
import { answered, navigated, sceneOf } from '../../src/bot/scene.js';
import { newSession } from '../../src/bot/session.js';
import { knowledge } from '../support/shipped.js';

const session = newSession('en');
const card = { body: [], keyboard: [] };
const certain = { confidence: 1, alternatives: [], offered: [] };

it('a scene is in the session’s language', () => {
  expect(sceneOf(knowledge, session)).toEqual({ knowledge, local: knowledge.in.en, session });
});

it('a scene has the wordings by turns, and everything else in each', () => {
  const at = (turns: number) =>
    sceneOf(knowledge, { ...session, tone: { ...session.tone, turns } }).local;
  const [first, second] = knowledge.in.en.wordings;
  expect([0, 1, 2, 99].map((turns) => at(turns).phrases)).toEqual([first, second, first, second]);
  expect(at(1).topics).toBe(knowledge.in.en.topics);
});

it('a move answers with no topic, and is certain', () => {
  const replies = [{ card, replaces: true }];
  expect(navigated(session, replies)).toEqual({
    session,
    replies,
    effects: [],
    outcome: { decision: 'navigate', topics: [], ...certain },
  });
});

it('an answer is shown below, and is certain until it is said to be guessed', () => {
  expect(answered(session, card, 'refuse', ['refusal.others_account'])).toEqual({
    session,
    replies: [{ card, replaces: false }],
    effects: [],
    outcome: { decision: 'refuse', topics: ['refusal.others_account'], ...certain },
  });
});
