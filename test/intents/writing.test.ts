import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectWriting } from '../../src/intents/writing.js';
import { hostileText } from './hostile-texts.js';

test.each([
  ['simplified', '怎么解绑手机'],
  ['simplified', '这个QQ号怎么unbind啊'],
  ['simplified', '换绑邮箱'],
  ['traditional', '怎麼解綁手機'],
  ['traditional', '請問信箱要怎麼換'],
  ['traditional', '我嘅QQ點樣解除綁定'],
  ['chinese', '你好'],
  ['chinese', '不用了'],
  ['chinese', 'QQ在哪'],
  ['chinese', '后台'],
  ['chinese', '人在台北，出去几天'],
  ['chinese', '回到里面'],
  ['chinese', '范先生，于先生'],
  ['english', 'how do I unbind my phone'],
  ['english', 'remove mailbox from my account'],
  ['english', "I don't have that number anymore"],
  ['english', 'thanks'],
  ['english', 'theres nothing called 我的应用 here'],
  ['english', 'i cant find 账号绑定'],
  ['unclear', 'zenme jiebang shouji'],
  ['unclear', 'wo de shouji hao huan le'],
  ['unclear', 'QQ'],
  ['unclear', 'ok'],
  ['english', 'hello'],
  ['unclear', 'asdf qwer'],
  ['unclear', 'sdfghjkl hjkl zxcv'],
  ['unclear', 'qwertyuiop'],
  ['unclear', 'blorp fizzle wug'],
  ['unclear', 'xkcd'],
  ['unclear', 'email'],
  ['unclear', '123456'],
  ['unclear', '😀'],
  ['unclear', ''],
] as const)('%s: %s', (writing, text) => {
  expect(detectWriting(text)).toBe(writing);
});

test('a traditional text with one simplified character in it is still traditional', () => {
  expect(detectWriting('請問這個门號還能綁嗎')).toBe('traditional');
});

// They stand for more on the mainland, but Taiwan writes them too.
test.each([...'后里台云余干几征准仆占斗划范丑复丰吁采郁夸于冲杰叶'])(
  '%s tells nothing',
  (character) => {
    expect(detectWriting(character)).toBe('chinese');
    expect(detectWriting(`${character}，解綁`)).toBe('traditional');
    expect(detectWriting(`${character}，解绑`)).toBe('simplified');
  },
);

test('any text is written in something', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(['simplified', 'traditional', 'chinese', 'english', 'unclear']).toContain(
        detectWriting(text),
      );
    }),
  );
});

test.each(['what does 更换邮箱 mean', "what's 账号与安全", 'where is 手机绑定?'])(
  'a label that is asked of in English leaves it English: %s',
  (text) => {
    expect(detectWriting(text)).toBe('english');
  },
);

test.each([
  'I tapped 账号与安全, what now',
  'i pressed 下一步 and nothing happened',
  'there is no 解绑 button',
  'my QQ number 忘了 what should I do',
  'it says 您的账号存在风险 what do I do',
])('what is named or quoted in Chinese leaves it English: %s', (text) => {
  expect(detectWriting(text)).toBe('english');
});

test.each([
  ...['what怎么解绑啊', 'is it 解绑手机了', 'app里怎么解绑', 'i have 两个手机号', 'this 怎么解绑'],
  ...[
    'ok 然后呢',
    'email怎么解',
    "i don't have 这个选项",
    'my phone 换了怎么办',
    'next step 是什么',
  ],
  ...['我 forgot password 怎么办', '我想 unbind my phone number', 'please 教我 how to unbind'],
])('a Chinese sentence with English words in it stays Chinese: %s', (text) => {
  expect(['simplified', 'chinese']).toContain(detectWriting(text));
});

test.each(['this 怎麼解綁', 'my phone 換了怎麼辦'])('or traditional: %s', (text) => {
  expect(detectWriting(text)).toBe('traditional');
});

test.each(['can I 解绑邮箱', 'tapped 设置', 'it says 验证身份', 'no 解绑, only 更换手机号'])(
  'what is half in either language is as the talk is: %s',
  (text) => {
    expect(detectWriting(text)).toBe('unclear');
  },
);
