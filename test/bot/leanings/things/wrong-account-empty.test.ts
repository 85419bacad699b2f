import { expect, it } from 'vitest';
import { wrongAccountEmpty } from '../../../../src/bot/leanings/things/wrong-account-empty.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep, stepAt } from '../../../support/scenes.js';

const topic = 'revoke_app.wrong_account';
const after = drafting(wrongAccountEmpty, { topic, said: [topic] });

it.each([
  ...[
    '新号里什么都没有',
    '里面是空的',
    '那个号没什么要留的',
    '小號刚建的',
    '那个号不要了',
    '丢了也没关系',
  ],
  ...["there's nothing in it", 'it is empty'],
])('“%s” leads on to take QQ off it', (text) => {
  expect(after(text)?.session.at).toEqual(stepAt('revoke_app', 'platform', 1));
});

it.each([
  '小号里充了钱',
  '里面有东西',
  '没有用',
  '什么都没反应',
  '没关系',
  '没关系我再想想',
  'it has my skins',
])('“%s” does not', (text) => {
  expect(after(text)).toBeNull();
});

it('is of that account alone', () => {
  expect(drafting(wrongAccountEmpty, atFirstStep)('里面是空的')).toBeNull();
});
