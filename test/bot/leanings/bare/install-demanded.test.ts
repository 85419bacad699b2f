import { expect, it } from 'vitest';
import { installDemanded } from '../../../../src/bot/leanings/bare/install-demanded.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const installing = drafting(installDemanded, atFirstStep);

it.each([
  ...['弹出来让我下载一个什么管家', '它要我先装个插件', '页面提示要安装安全控件 装不装'],
  ...['it wants me to install some plugin', 'a popup tells me to download a cleaner app'],
])('“%s” hears that nothing is to be installed', (text) => {
  expect(JSON.stringify(installing(text)?.replies)).toContain('aq.qq.com');
});

it.each(['让我更新QQ', '要装最新版手机QQ吗', '我装不上', 'should i install qq'])(
  '“%s” is of QQ itself',
  (text) => {
    expect(installing(text)).toBeNull();
  },
);

it.each([
  ['页面要我下载安全管家，我装了', 'caution_verification'],
  ['他要我下载一个软件', 'caution_verification'],
  ['让我下载管家 我装好还输了密码', 'forgot_bound.stolen'],
] as const)('“%s” is past being told not to: %s', (text, topic) => {
  expect(installing(text)?.outcome.topics).toEqual([topic]);
});
