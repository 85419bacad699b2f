import type { Button, Card, Reply, UserEvent } from '../../../src/bot/index.js';
import type { Said } from './scripted-hub.js';

/** A button that presses. */
export function press(label: string, data: string, primary = false): Button {
  return { kind: 'press', label, data, primary };
}

/** Three choices, as the bot begins. */
export const menu: Card = {
  title: '想解绑什么？',
  body: [{ kind: 'text', text: '选一个，或者直接告诉我。\n\n比如「旧号停用了」。' }],
  keyboard: [
    [press('解绑手机号', '1t:unbind_phone')],
    [press('解绑邮箱', '1t:unbind_email')],
    [press('换语言', '1l'), press('找人工客服', '1t:human')],
  ],
};

/** A step of three, with every kind of block. */
export function step(number: number): Card {
  const at = (each: number) => `1s:unbind_phone:client:${each}`;
  return {
    title: '解绑手机号',
    progress: { step: number, steps: 3 },
    body: [
      { kind: 'text', text: `第${number}件事：点「设置」。` },
      { kind: 'look', label: '屏幕上：', text: '写着「设置」的一项。' },
      { kind: 'note', label: '请注意：', text: '先备份。' },
      { kind: 'list', ordered: true, items: ['先看', '再点「确定」'] },
    ],
    keyboard: [
      [{ kind: 'link', label: '打开 QQ 安全中心', url: 'https://aq.qq.com/' }],
      [
        ...(number > 1 ? [press('上一步', at(number - 1))] : []),
        ...(number < 3 ? [press('下一步', at(number + 1), true)] : [press('完成', '1m', true)]),
      ],
      [press('没看到这个', `1x:unbind_phone:client:${number}`)],
    ],
  };
}

/** Says one card. */
export function reply(card: Card, replaces = false): Reply {
  return { card, replaces };
}

/**
 * A small bot: a menu to begin with, steps in each other's place, an echo of what was said, and
 * another language on demand.
 */
export function smallBot(event: UserEvent): Said {
  switch (event.kind) {
    case 'started':
      return { replies: [reply(event.payload === undefined ? menu : plain(event.payload))] };
    case 'said':
      return { replies: [reply(plain(event.text))] };
    case 'pressed':
      return pressed(event.data);
    case 'sent-unsupported':
      return { replies: [] };
  }
}

function pressed(data: string): Said {
  if (data === '1t:unbind_phone') return { replies: [reply(step(1))] };
  if (data === '1g:en') return { replies: [reply(plain('English it is.'))], locale: 'en' };
  const to = /^1s:.*:(\d)$/.exec(data)?.[1];
  return to === undefined
    ? { replies: [reply(menu)] }
    : { replies: [reply(step(Number(to)), true)] };
}

/** A card of one text. */
export function plain(text: string): Card {
  return { body: [{ kind: 'text', text }], keyboard: [] };
}
