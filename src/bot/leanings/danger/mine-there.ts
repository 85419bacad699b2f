import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { lengthOf, toldBy } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { alreadyBound, isOfOthers } from '../refused.js';

const who = `(?:${pronoun}|${known}|${family}|别人|人家|对方|陌生人|那个?人)`;
const account = '(?:qq|扣扣|企鹅|球球|账号|帐号|号)';
const mine = '我(?:的|自己|本人|那个|这个|以前|现在|原来|名下)*';
const number = '(?:手机(?!上|里)|(?<![大小主副])号(?!主)|电话|邮箱|信箱|卡)';
const binds = '(?:绑|用|挂|注册|登记|填|借|拿|占)';

/** The number or mailbox that it is bound to is theirs. */
const isMine = sieved(
  new RegExp(
    [
      // "他用的是我的号", "她当初拿我手机号注册的"
      `${who}[^，。?？]{0,10}?${binds}[^，。?？]{0,5}?${mine}${number}`,
      // "那是我的号", "号码本来就是我的"
      `(?:那|这|绑的|用的|明明|本来|其实|可|就)+(?:个|张)?(?:手机|号码?|卡)?[^，。?？]{0,5}?是(?:我的|我自己的?|我本人的?|我名下的?)(?:那个|旧|老)?${number}`,
      `(?:手机号?码?|(?<![大小主副])号码?|电话|邮箱|卡)[^，。?？]{0,6}?(?<!不)是(?:我的|我自己的?|我本人的?|我名下的?|我在用)`,
      "\\b(?:he|she|they|my ex|the guy)(?:'s| has| is| was)? (?:\\w+ )?(?:used|using|bound|linked|registered)\\b[^.?!]{0,20}\\bmy (?:\\w+ )?(?:number|phone|e ?mail)\\b|\\b(?:that|it|this|the number)(?:.?s| is| was) (?:actually |really )?(?:my (?:own |old )?(?:number|phone|sim)|mine)\\b|\\b(?:number|phone) (?:is|was) (?:actually |really )?mine\\b",
    ].join('|'),
  ),
);

/** Their own is to be taken off the account of the other. */
const takesOff = sieved(
  new RegExp(
    `${mine}${number}[^，。?？]{0,6}?从${who}[^，。?？]{0,3}${account}|从${who}[^，。?？]{0,3}?(?:的|那个)?${account}(?:上|里|那边?|身上)?[^，。?？]{0,6}?(?:把|将)?${mine}${number}|把${mine}${number}码?[^，。?？]{0,3}?从${who}|\\b(?:take|get|remove|pull|unlink|unbind) my (?:\\w+ )?(?:number|phone|e ?mail)\\b[^.?!]{0,12}\\b(?:off|from|out of)\\b[^.?!]{0,4}\\b(?:his|her|their|my ex.?s|that)\\b|\\bmy (?:\\w+ )?(?:number|phone|e ?mail) (?:off|from) (?:his|her|their|my ex.?s|that)\\b`,
  ),
);

/** To log in to it, to see it, or to know where it is bound: that is refused still. */
const intrudes = sieved(
  /密码|登(?:[录陆入进上]|他|她)|聊天|重置|进去|进(?:他|她)|踢|偷|破解|盗|查|\b(?:log|sign|get in|reset|kick|password|hack|spy|chats?|messages)\b/,
);

/** The longest text, in words, that is about it alone. */
const most = 40;

const refused = 'refusal.others_account';

/** After it was refused to help with somebody else's account, that the number there is theirs: what they may do of it. */
export const mineThere = toldBy([isMine, takesOff], (said) => {
  const { scene, guarded } = said;
  if (!isAboutOthers(scene) || lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!isMine.test(text) && !takesOff.test(text)) return null;
  return openTopic(scene, intrudes.test(text) ? refused : alreadyBound);
});

/** Whether the talk is about an account that is somebody else's. */
function isAboutOthers(scene: Scene): boolean {
  const { topic, said } = scene.session;
  return [...said, ...(topic === null ? [] : [topic])].some((id) => isOfOthers(scene, id));
}
