import { type FindApp, normalise } from '../../src/intents/index.js';
import { createFindApp } from '../../src/intents/named-app.js';
import type { App } from '../../src/knowledge/index.js';

function app(zh: string, en: string, also = '', not = ''): App {
  const words = (list: string) => list.split(', ').filter(Boolean);
  return {
    kind: 'app',
    name: { 'zh-CN': zh, 'zh-TW': zh, en },
    also: words(also),
    not: words(not),
  };
}

/** A handful of apps with the kinds of names there are. */
export const someApps: ReadonlyMap<string, App> = new Map([
  ['hok', app('王者荣耀', 'Honor of Kings', '王者, 农药, 王者农药, wzry')],
  ['camp', app('王者营地', 'Honor of Kings Camp')],
  ['lol', app('英雄联盟', 'League of Legends', 'lol')],
  ['bilibili', app('哔哩哔哩', 'Bilibili', 'b站, bzhan, b zhan')],
  ['netease', app('网易云音乐', 'NetEase Music', '网易云')],
  ['classes', app('网易云课堂', 'NetEase Study')],
  ['iqiyi', app('爱奇艺', 'iQIYI')],
  ['homework', app('作业帮', 'Zuoyebang')],
  ['kuaishou', app('快手', 'Kuaishou', '', '快手机')],
  ['douban', app('豆瓣', 'Douban')],
  ['site_58', app('58同城', '58 Tongcheng')],
  ['site_4399', app('4399', '4399')],
  ['sky', app('光·遇', 'Sky: Children of the Light')],
  ['keep', app('Keep', 'Keep')],
]);

const findApp: FindApp = createFindApp(someApps);

/** The app that a text names. */
export function appIn(text: string): string | undefined {
  return findApp(normalise(text));
}
