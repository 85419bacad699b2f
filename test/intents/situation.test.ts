import { expect, test } from 'vitest';
import { findConcepts } from '../../src/intents/concepts.js';
import { normalise } from '../../src/intents/normalise.js';
import { hear } from '../../src/intents/pinyin.js';
import { findSituation } from '../../src/intents/situation.js';

function situationIn(text: string) {
  const normalised = normalise(text);
  return findSituation(findConcepts(normalised, hear(normalised)));
}

test.each<[string, ReturnType<typeof situationIn>]>([
  ['怎么解绑手机', { act: 'unbind' }],
  ['手机号停机了，QQ还能登，想换绑', { act: 'change', loggedIn: true, hasBound: false }],
  ['QQ登不上了，号码注销了', { loggedIn: false, hasBound: false }],
  ['旧卡还在用，就想换成新号', { act: 'change', hasBound: true }],
  ['忘记绑的哪个号了', { hasBound: false }],
  ['申诉入口在哪', { act: 'appeal' }],
  [
    'I am still logged in but lost the number, how do I change it',
    { act: 'change', loggedIn: true, hasBound: false },
  ],
  ['你好', {}],
])('“%s” tells %j', (text, situation) => {
  expect(situationIn(text)).toEqual(situation);
});

test('what is contradicted is left open', () => {
  expect(situationIn('电脑能登，手机登不上').loggedIn).toBeUndefined();
});
