import { expect, it } from 'vitest';
import { picturesAsked } from '../../../../src/bot/leanings/bare/pictures-asked.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(picturesAsked, atFirstStep);

it.each([
  ...[
    '有截图吗',
    '有没有视频教程啊',
    '能发图吗',
    '我拍张照片给你看行吗',
    '可以发语音吗',
    '有沒有圖片',
  ],
  ...['do you have any screenshots?', 'can i send you a picture', 'show me a video'],
])('“%s” is told that there are words alone', (text) => {
  expect(at(text)).toMatchObject({ session: { at: { step: 1 } }, outcome: { topics: [] } });
});

it.each([
  ...['图标在哪', '聊天图片会没吗', '腾讯视频怎么取消授权', '他发截图给我看了', '头像图片还在吗'],
  ...['will my pictures be gone', 'video app'],
])('“%s” asks for something else', (text) => {
  expect(at(text)).toBeNull();
});
