import type { Seen } from '../../src/play/index.js';

/** What is seen of an answer, with some of it told otherwise. */
export function someSeen(otherwise: Partial<Seen> = {}): Seen {
  return {
    texts: ['要申诉。', '不一定能成。'],
    buttons: [{ label: '还能登录' }, { label: '打开安全中心', url: 'https://aq.qq.com/' }],
    decision: 'answer',
    topics: ['forgot_bound'],
    offered: ['unbind_phone'],
    at: { topic: 'forgot_bound', method: 'appeal', step: 1 },
    locale: 'zh-CN',
    effects: ['hand-off'],
    ...otherwise,
  };
}
