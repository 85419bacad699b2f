import { expect, it } from 'vitest';
import { listEmpty, notAPage } from '../../../../src/bot/leanings/places/list-empty.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const atList = inGuide(stepAt('revoke_app', 'qq_connect', 3));

const empty = drafting(listEmpty, atList);
const otherPage = drafting(notAPage, atList);

it.each(['我的应用里面是空的', '一个应用都没有', '什么都没有', 'its empty', 'nothing is there'])(
  '“%s” is about the list',
  (text) => {
    expect(empty(text)?.session.at?.step).toBe(4);
  },
);

it.each(['没有我的应用', '点了没反应', '为什么要授权', '有好多应用'])('“%s” is not', (text) => {
  expect(empty(text)).toBeNull();
});

it.each(['打开是开发者的页面', 'it is a page for developers'])(
  '“%s” is told where to look',
  (text) => {
    expect(otherPage(text)).not.toBeNull();
  },
);

it('takes no other page for one', () => {
  expect(otherPage('打开是登录的页面')).toBeNull();
});
