import { expect, test } from 'vitest';
import { lookAt } from '../../src/intents/look.js';
import { normalise } from '../../src/intents/normalise.js';

test('a look leaves courtesy out, hears the rest, and tells what it is about', () => {
  expect(lookAt(normalise('你好，手机怎么解绑？谢谢'))).toEqual({
    text: '手机怎么解绑',
    sounds: ['sou', 'ji', 'zen', 'me', 'jie', 'ban'],
    script: 'chinese',
    concepts: ['phone', 'unbind'],
    app: undefined,
  });
});

test('the app is the one that the search finds', () => {
  const findApp = (text: string) => (text.includes('王者') ? 'honor_of_kings' : undefined);
  expect(lookAt('王者怎么解绑', findApp).app).toBe('honor_of_kings');
  expect(lookAt('怎么解绑', findApp).app).toBeUndefined();
});
