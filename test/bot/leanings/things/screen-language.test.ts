import { expect, it } from 'vitest';
import { screenLanguage } from '../../../../src/bot/leanings/things/screen-language.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const drafted = drafting(screenLanguage, atFirstStep);
const inEnglish = drafting(screenLanguage, { ...atFirstStep, locale: 'en' });

it.each(['我手机是英文的', '里面全是英文', '网页显示的是繁体', '英文系统怎么弄'])(
  '“%s” is about the screen, and the talk keeps its language',
  (text) => {
    const draft = drafted(text);
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
  expect(inEnglish(text)?.session.locale).toBe('en');
});

it.each(['换成英文', '请用繁体', '你能说英文吗', '怎么解绑手机号', '台湾的号码'])(
  '“%s” is no word on the screen',
  (text) => {
    expect(drafted(text)).toBeNull();
  },
);

it.each(['can you answer in chinese', 'its in chinese but i am on the page. now what'])(
  '“%s” asks for more',
  (text) => {
    expect(inEnglish(text)).toBeNull();
  },
);
