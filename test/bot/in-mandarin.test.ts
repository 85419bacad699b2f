import { expect, it } from 'vitest';
import { inMandarin } from '../../src/bot/in-mandarin.js';

it.each([
  ['點樣解綁部電話嘅號碼', '怎么解绑手机的号码'],
  ['而家登唔到QQ點算', '现在登不上qq怎么办'],
  ['我搵唔到嗰個掣', '我找不到那个按钮'],
  ['邊個網址先係官方㗎', '哪个网址才是官方的'],
])('“%s” is “%s”', (text, mandarin) => {
  expect(inMandarin(text)).toBe(mandarin);
});

it.each(['怎么解绑手机', '系统的关系', 'how do I unbind my phone'])(
  '“%s” is no Cantonese',
  (text) => {
    expect(inMandarin(text)).toBeNull();
  },
);
