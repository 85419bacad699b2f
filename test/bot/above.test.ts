import { expect, it } from 'vitest';
import { above, withAbove } from '../../src/bot/above.js';
import { navigated } from '../../src/bot/scene.js';
import { newSession } from '../../src/bot/session.js';

const card = (text: string) => ({ body: [{ kind: 'text', text } as const], keyboard: [] });
const step = { card: { ...card('点「设置」。'), title: '解绑手机号' }, replaces: false };
const second = { card: card('第二张'), replaces: true };

it('a short word stands above the first card’s own words, beneath its title', () => {
  const [first] = above('好，再说一遍：', navigated(newSession('zh-CN'), [step])).replies;
  expect(first).toEqual({
    replaces: false,
    card: {
      title: '解绑手机号',
      body: [
        { kind: 'text', text: '好，再说一遍：' },
        { kind: 'text', text: '点「设置」。' },
      ],
      keyboard: [],
    },
  });
});

it('each paragraph is a block of its own', () => {
  const [first] = above(
    '太好了。\n\n接下来：\n\n- 邮箱',
    navigated(newSession('zh-CN'), [step]),
  ).replies;
  expect(first?.card.body.map(({ kind }) => kind)).toEqual(['text', 'text', 'list', 'text']);
});

it('further cards, and all else of a draft, stay as they are', () => {
  const draft = navigated(newSession('zh-CN'), [step, second], [{ kind: 'hand-off' }]);
  const after = above('一句', draft);
  expect(after.replies[1]).toBe(second);
  expect({ ...after, replies: draft.replies }).toEqual(draft);
});

it('nothing stands above where nothing is shown, and no words change nothing', () => {
  expect(withAbove([{ kind: 'text', text: '一句' }], [])).toEqual([]);
  expect(withAbove([], [step])).toEqual([step]);
});
