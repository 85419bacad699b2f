import { type Sieved, sieved } from '../../../text/index.js';
import { has, pronoun, someone, stranger } from '../people-words.js';

/** In few words, that whoever has the phone or the number is in. */
const nowInside = sieved(
  new RegExp(
    `^(?:是|对|嗯|能|会|啊|哎|糟|完了|惨了|可|但|而且|他|她|人家|对方|那|个|已经|早|就|都|也|刚|才|又|真的?|好像|被|人|给|[ ,，.。!！])+(?:登|进|上|入|用)(?:录|陆|入|去|进|上|到|着)*(?:了去?|过了|我号了|我qq了|上面了|进去了)[啊呀呢吧的。!！~ ]*$|^(?:${stranger}|${pronoun})[^，。]{0,4}?(?:在用|在上面|在里面|登了|进了|进去|登进|登上|登录了|上去|用了|登着)|^(?:yes|yeah|well|and|but|now|i think|oh no|[ ,.])*${someone}${has} (?:did|logged|signed|got|gotten|in|inside|using|been|got in|chatting|opened)\\b`,
  ),
);

/** The same, whoever tells it: nobody else can be meant. */
const strangerInside = sieved(
  new RegExp(
    `^(?:可是|但是?|而且|现在|已经|[ ,，.。])*(?:有人|人家|别人|小偷|骗子|贼|对方|捡[^，。]{0,8}的?人|买家|机主)(?:已经|都|就|刚|早|也|在)*(?:登|进|上|入)(?:录|陆|入|去|进|上)*(?:了|着|过了)[啊呀呢吧的。!！~ ]*$|^(?:and |but |now )*(?:the |a )?(?:thief|thieves|scammer|hacker|buyer|finder|stranger|someone|somebody)(?: else)?${has} (?:logged|signed|got|gotten|in|inside|been)\\b(?! (?:my|a|the) (?:phone|number))`,
  ),
);

/** One of them is in whatever tells in few words that somebody is in. */
export const signsOfNowInside: readonly Sieved[] = [strangerInside, nowInside];

/**
 * Whether so few words tell that somebody is in.
 *
 * @param isInHands whether a device or a number of theirs is in somebody else's hands
 */
export function tellsOfInside(plain: string, isInHands: boolean): boolean {
  return strangerInside.test(plain) || (isInHands && nowInside.test(plain));
}
