import type { Entities } from './understanding.js';

type Device = NonNullable<Entities['device']>;

const computer = /电脑|笔记本|台式|桌机|\b(?:pc|mac|computer|laptop|desktop|dian ?nao)\b/;
// A phone is what QQ runs on only where something is done on it; else it is what is bound.
const phone =
  /(?:用|在|从|拿|还是|换|改)(?:我|回|成|到|的)*(?:手机|平板)(?!号|绑|卡)|手机(?:上|里|版|端|qq|操作|弄|吧$|行不行|可以吗)|平板|\b(?:on|with|from|use|using) (?:my |the |a )?(?:phone|mobile|tablet|ipad)\b|\byong ?shou ?ji\b(?! ?hao)/;

/** The device that a normalised text wants to do it on; undefined where it names both or none. */
export function namedDevice(normalised: string): Device | undefined {
  const onComputer = computer.test(normalised);
  const onPhone = phone.test(normalised);
  if (onComputer === onPhone) return undefined;
  return onComputer ? 'computer' : 'phone';
}
