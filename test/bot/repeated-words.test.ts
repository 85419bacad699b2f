import { expect, it } from 'vitest';
import { respond, type Session } from '../../src/bot/index.js';
import { brain } from '../support/shipped-brain.js';

const say = (session: Session | null, text: string) =>
  respond(brain, session, { kind: 'said', text, locale: 'zh-CN' });

// A word that could be read in two ways would be read in 2 to the 60th: see test/text/read-one-way.test.ts.
it.each([
  ['解绑邮箱', '打错了，', '先', '手机x'],
  ['解绑邮箱', '打错了，', '改', '手机x'],
  ['解绑邮箱', '打错了，', '就是', '手机x'],
  ['解绑邮箱', '邮箱先放一边，', '先', '手机x'],
  ['想解绑手机，还要取消王者荣耀的授权', '', '要不', 'x先y网站'],
  ['你好', '我的qq绑', '定的', 'x手机是多少查'],
])('after “%s” a word said sixty times is answered: %s%s…%s', (before, start, word, end) => {
  const { session } = say(null, before);
  expect(say(session, start + word.repeat(60) + end).replies.length).toBeGreaterThan(0);
});
