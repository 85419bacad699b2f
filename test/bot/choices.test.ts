import { expect, it } from 'vitest';
import { choicesOn, standingChoices } from '../../src/bot/choices.js';
import { buttonOf } from '../support/cards.js';
import { onTheWay, sceneIn } from '../support/scenes.js';

const labels = (choices: ReturnType<typeof standingChoices>) => choices.map(({ label }) => label);

it('choices are read row by row, and links are none', () => {
  const link = { kind: 'link', label: '打开官网', url: 'https://aq.qq.com/' } as const;
  const choices = choicesOn([[buttonOf('一'), link, buttonOf('二')], [link], [buttonOf('三')]]);
  expect(choices).toEqual(['一', '二', '三'].map((label) => ({ label, data: '1m' })));
});

it('the menu and the languages can be named anywhere', () => {
  const standing = labels(standingChoices(sceneIn('zh-CN')));
  expect(standing).toEqual(
    expect.arrayContaining(['主菜单', '解绑手机号', '找人工', 'English', '简体中文', '繁體中文']),
  );
  expect(standing).not.toContain('下一步');
});

it('the ways on from a step can be named beside them', () => {
  const standing = labels(standingChoices(sceneIn('zh-CN', { at: onTheWay })));
  expect(standing).toEqual(expect.arrayContaining(['下一步', '上一步', '全部步骤', '主菜单']));
});

it('the ways of a guide can be named on its overview', () => {
  const at = { topic: 'revoke_app', method: null, step: 0 };
  expect(labels(standingChoices(sceneIn('zh-CN', { at })))).toEqual(
    expect.arrayContaining(['用 QQ 互联', '到那个应用里解绑']),
  );
});
