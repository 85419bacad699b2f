import { sieved } from '../text/index.js';
import type { Entities } from './understanding.js';
import { withoutUnwanted } from './unwanted-ways.js';

type Device = NonNullable<Entities['device']>;

const computer = sieved(/电脑|笔记本|台式|桌机|\b(?:pc|mac|computer|laptop|desktop|dian ?nao)\b/);
// A phone is what QQ runs on only where something is done on it; else it is what is bound.
const phone = sieved(
  /(?:用|在|从|拿|还是|换|改)(?:我|回|成|到|的|就?是)*(?:手机|平板)(?!号|绑|卡)|用(?:返|番|回)?电话(?:好|搞|做|整|弄|上|度)|手机(?:上|里|版|端|qq|操作|弄|吧$|行不行|可以吗)|平板|只有手机|\b(?:on|with|from|use|using) (?:my |the |an? )?(?:phone|mobile|tablet|ipad|iphone|android)\b|\byong ?shou ?ji\b(?! ?hao)/,
);

// QQ itself on whatever device: the device tells nothing beside it.
const itsQq = sieved(
  /(?:电脑|平板)(?:上|里|版)?的?(?:qq|扣扣)(?!号)|(?:qq|扣扣)(?:客户端|电脑版|pc版)|客户端|\b(?:desktop|pc) ?(?:版|端)?的? ?(?:client|qq|app|program)\b|\bcomputer (?:client|program)\b|\bqq (?:app )?on (?:my |the )?(?:computer|laptop|tablet|pc)\b/,
);

/** Who has no computer at hand has a phone. */
const noComputer = sieved(
  /(?:没有?|冇|莫|木有|(?<!有)无)(?:带|得|有)?(?:电脑|笔记本)|(?:电脑|笔记本)(?:不在|没在|坏了|没带|用不了|不会用)|(?:不会|不懂|唔识)(?:用|弄|搞|玩)?电脑|\bno (?:computer|laptop|pc)\b|\b(?:don t|do not) (?:have|own) (?:a |any )?(?:computer|laptop|pc)\b/,
);

// What comes after it is what they have settled on: 电脑不在身边，还是用手机吧.
const lastWord = /(?= 还是|^还是| 那就| 改用| 换成)/;

/** The device that a normalised text wants to do it on; undefined where it names both or none. */
export function namedDevice(normalised: string): Device | undefined {
  const wanted = withoutUnwanted(normalised);
  const settled = wanted.split(lastWord).at(-1) ?? wanted;
  if (itsQq.test(settled)) return undefined;
  const onComputer = computer.test(settled);
  const onPhone = phone.test(settled);
  if (!onComputer && !onPhone && noComputer.test(normalised)) return 'phone';
  if (onComputer === onPhone) return undefined;
  return onComputer ? 'computer' : 'phone';
}
