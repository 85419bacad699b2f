import { describe, expect, test } from 'vitest';
import { type Move, moves } from '../../../src/knowledge/index.js';
import { brain } from '../../support/shipped-brain.js';

/** Whether a text would be made that move in the midst of a talk. */
function isMade(text: string, move: Move): boolean {
  const reading = brain.understand(text, true);
  const isTrusted = reading.move?.isSure || reading.kind !== 'understood';
  return reading.move?.move === move && isTrusted;
}

const asked: Readonly<Record<Move, readonly string[]>> = {
  next: ['下一步', '然后呢', '點進去了，然後呢', "what's next"],
  back: ['上一步是啥来着', '退回去', '上一步', 'go back one step'],
  repeat: ['再说一遍', '没看清，重复一下', '再說一次', 'say that again'],
  restart: ['从头来', '从第一步重新开始', '從頭來過', 'start over'],
  all_steps: ['全部步骤', '把步骤一次发给我', '全部步驟都給我', 'show me all the steps'],
  steps_left: ['还有几步', '一共有几步', '還剩幾步', 'how many steps are left'],
  step: ['第三步在哪', '跳到第4步', '最後一步是什麼', 'step 2 please'],
  resume: ['继续', '接着刚才的', '繼續剛才的', 'where were we'],
  other_way: ['用电脑怎么弄', '还是用手机吧', '還有別的辦法嗎', 'is there another way'],
  missing: ['我没看到这个', '没有这个选项', '找不到這個按鈕', "it's not there"],
  solved: ['解决了', '搞定了', '成功了，解綁好了', 'it worked'],
  not_solved: ['没用', '试过了不行', '還是不行', "it didn't work"],
  yes: ['可以', '是的', '對，還可以', 'yes'],
  no: ['不能', '没有', '不行，登不上', 'nope'],
  about: ['那邮箱呢', '不是手机，是邮箱', '那信箱呢', 'what about the email'],
  next_wish: ['下一个问题', '另一个呢', '另一件事呢', 'and the other one?'],
  pick: ['第二个', '选最后那个', '選第一個', 'the second one'],
  page: ['网址发我一下', '官网是哪个', '連結給我', "what's the address"],
  menu: ['主菜单', '回首页', '回主選單', 'main menu'],
  stop: ['算了', '先不弄了', '改天再弄吧，不解綁了', 'never mind'],
  language: ['换成英文', '可以用繁体吗', '可以說中文嗎', 'switch to Chinese'],
  lost: ['看不懂', '太复杂了，不会弄', '一頭霧水', "I'm lost"],
};

describe.each(moves)('%s', (move) => {
  test.each(asked[move])('is what “%s” does', (text) => {
    expect(isMade(text, move)).toBe(true);
  });
});

describe('a question of its own is not taken for a move', () => {
  test.each([
    '怎么解绑手机号',
    'QQ怎么解绑邮箱',
    '解绑会影响登录吗',
    '解绑以后还能再绑回来吗',
    '收不到验证码怎么办',
    '原来的手机号停用了怎么解绑',
    '申诉没通过怎么办',
    '怎么取消王者荣耀的授权',
    '我要找人工客服',
    '怎麼解綁手機號碼',
    '換了號碼還能綁回來嗎',
    'How do I unbind my phone number?',
    'Can I bind it again later?',
    'Does unbinding affect my login?',
    'I do not receive the code',
  ])('%s', (text) => {
    const reading = brain.understand(text, true);
    expect(reading.kind).toBe('understood');
    expect(reading.move?.isSure ?? false).toBe(false);
  });
});
