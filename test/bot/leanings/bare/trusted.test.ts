import { expect, it } from 'vitest';
import { trusted } from '../../../../src/bot/leanings/bare/trusted.js';
import { textOf } from '../../../support/cards.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';
import { shippedIn } from '../../../support/shipped.js';

const { follow } = shippedIn('zh-CN').phrases;
const alone = drafting(trusted, { topic: 'bot_identity' });

it.each(['哼 姑且信你一回', '好吧信你了', '那我先相信你', 'fine, i trust you'])(
  '“%s” goes on from where they are',
  (text) => {
    const draft = alone(text);
    expect(draft && textOf(draft)).toBe(follow.ready);
    expect(drafting(trusted, atFirstStep)(text)?.session.at?.step).toBe(1);
  },
);

it.each(['我凭什么信你', '信你才怪', '能信你吗', '我不信你', 'can i trust you', '信用卡'])(
  '“%s” is no trust',
  (text) => {
    expect(alone(text)).toBeNull();
  },
);
