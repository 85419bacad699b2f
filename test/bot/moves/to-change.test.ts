import { expect, it } from 'vitest';
import { toChange } from '../../../src/bot/moves/index.js';
import { sceneIn } from '../../support/scenes.js';

const placeAfter = (at: { topic: string; method: string | null; step: number } | null) =>
  toChange(sceneIn('zh-CN', { at, topic: at?.topic ?? null }))?.session.at;

it('leads from the overview into the way that can change', () => {
  expect(placeAfter({ topic: 'unbind_phone', method: null, step: 0 })).toEqual({
    ...{ topic: 'unbind_phone', method: 'client', step: 1 },
  });
});

it('leads there from a way that can only unbind', () => {
  expect(placeAfter({ topic: 'unbind_email', method: 'security_center', step: 3 })).toEqual({
    ...{ topic: 'unbind_email', method: 'client', step: 1 },
  });
});

it('leads to the step that leaves the choice, and past it from there', () => {
  const client = { topic: 'unbind_phone', method: 'client' };
  expect(placeAfter({ ...client, step: 2 })).toEqual({ ...client, step: 5 });
  expect(placeAfter({ ...client, step: 5 })).toEqual({ ...client, step: 6 });
});

it('leads nowhere where nothing can be changed, or nothing is talked about', () => {
  expect(placeAfter({ topic: 'revoke_app', method: 'qq_connect', step: 2 })).toBeUndefined();
  expect(placeAfter(null)).toBeUndefined();
});
