import { describe, expect, it } from 'vitest';
import type { GuardMessage } from '../../../bench/guard/messages.js';
import { survives, withoutSecrets } from '../../../bench/guard/surviving.js';

type Kind = GuardMessage['secrets'][number]['kind'];

/** Whether a secret in a message counts as masked when the mask leaves this. */
function isMasked(kind: Kind, written: string, masked: string, text = `它是${written}吧`): boolean {
  const message: GuardMessage = { text, secrets: [{ kind, written }], ordinary: [] };
  return !survives({ kind, written }, message, masked);
}

describe('what survives', () => {
  it('counts a number as masked when no four of its digits follow one another', () => {
    expect(isMasked('phone', '13812345678', '它是138****5678吧')).toBe(false);
    expect(isMasked('phone', '13812345678', '它是138*****678吧')).toBe(true);
    expect(isMasked('phone', '138 1234 5678', '它是[phone] 5678吧')).toBe(false);
    expect(isMasked('phone', '138-1234-5678', '它是138-1***吧')).toBe(false);
    expect(isMasked('phone', '１３８１２３４５６７８', '它是13812345678吧')).toBe(false);
    expect(isMasked('phone', '一三八一二三四五六七八', '它是一三八一***吧')).toBe(false);
    expect(isMasked('phone', '0086 13812345678', '它是0086 ***吧')).toBe(true);
    expect(isMasked('identity', '11010519491231002X', '它是***002X吧')).toBe(false);
    expect(isMasked('identity', '11010519491231002X', '它是***02X吧')).toBe(true);
    expect(isMasked('card', '6222 0212 3456 7890', '它是6222 ****吧')).toBe(false);
  });

  it('counts a code as masked when the whole of it is gone', () => {
    expect(isMasked('code', '384920', '它是38****吧')).toBe(true);
    expect(isMasked('code', '384 920', '它是384920吧')).toBe(false);
    expect(isMasked('code', '3 8 4 9', '它是***吧')).toBe(true);
  });

  it('counts a mailbox as masked when its name is gone', () => {
    expect(isMasked('mailbox', 'li.na@qq.com', '它是***@qq.com吧')).toBe(true);
    expect(isMasked('mailbox', 'li.na@qq.com', '它是li.na@***吧')).toBe(false);
    expect(isMasked('mailbox', 'li at qq dot com', '它是*** qq dot com吧')).toBe(true);
  });

  it('counts a password as masked when no four of its characters follow one another', () => {
    expect(isMasked('password', 'Abc@2019', '它是Abc***吧')).toBe(true);
    expect(isMasked('password', 'Abc@2019', '它是Abc@***吧')).toBe(false);
    expect(isMasked('password', '1234', '它是1234吧')).toBe(false);
  });

  it('refuses a message that does not hold its secret', () => {
    const message: GuardMessage = {
      text: '你好',
      secrets: [{ kind: 'code', written: '384920' }],
      ordinary: [],
    };
    expect(() => withoutSecrets(message)).toThrow('“384920” does not stand in “你好”');
  });
});
