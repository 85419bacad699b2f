import { expect, it } from 'vitest';
import type { Leaning } from '../../../src/bot/leanings/leaning.js';
import { screenLanguage } from '../../../src/bot/leanings/screen-language.js';
import { saidIn } from '../../support/said.js';
import { sceneIn } from '../../support/scenes.js';

const at = {
  topic: 'unbind_phone',
  at: { topic: 'unbind_phone', method: 'client', step: 1 },
};

const drafted = (leaning: Leaning, text: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const scene = sceneIn(locale, at);
  return leaning(saidIn(scene, text));
};

it.each(['我手机是英文的', '里面全是英文', '网页显示的是繁体', '英文系统怎么弄'])(
  '“%s” is about the screen, and the talk keeps its language',
  (text) => {
    const draft = drafted(screenLanguage, text);
    expect(draft?.session.locale).toBe('zh-CN');
    expect(draft?.session.at?.step).toBe(1);
    expect(JSON.stringify(draft?.replies)).toContain('中文的写法');
  },
);

it.each([
  'its all in chinese',
  'is there an english version of the site',
  'the page is in chinese',
])('“%s” is so in English as well', (text) => {
  expect(drafted(screenLanguage, text, 'en')?.session.locale).toBe('en');
});

it.each(['换成英文', '请用繁体', '你能说英文吗', '怎么解绑手机号', '台湾的号码'])(
  '“%s” is no word on the screen',
  (text) => {
    expect(drafted(screenLanguage, text)).toBeNull();
  },
);

it.each(['can you answer in chinese', 'its in chinese but i am on the page. now what'])(
  '“%s” asks for more',
  (text) => {
    expect(drafted(screenLanguage, text, 'en')).toBeNull();
  },
);
