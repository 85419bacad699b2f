import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAside } from '../../here.js';
import { goOn } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

/** What is bound is in their hands, and codes come to it. */
const stillMine = sieved(
  /^(?:[那我这啊嗯,， ]|不过|但是?|其实|都|旧的?|老的?|原来的?|绑的?|那个)*(?:手机号?|号码?|sim卡|电话卡|卡|邮箱)(?:都|也|倒|我)?(?:还|仍|一直)(?:是|都)?(?:在用|能用|用着|开着|没停|我的|在)(?:的|呢|着|啊)?(?:[,， ]*(?:也|还)?没有?(?:停机|停|注销|销|换|丢|欠费)(?:的|呢|啊)?)?[。.!！~ ]*$|^(?:[那我这啊嗯,， ]|不过|但是?|其实|都|旧的?|老的?|那个)*(?:手机号?|号码?|卡|邮箱)?(?:的)?(?:验证码|短信|码|邮件)(?:都|也|还|是)*(?:能|可以)(?:正常)?(?:收到?|接到?)(?:的|了|啊|呀|呢)*[。.!！~ ]*$|^(?:[那我啊嗯,， ]|不过|但|是|都|也|还|旧号|旧手机|那个号|号码|手机|邮箱)*(?:(?:能|可以)(?:正常)?收到?|收得到)(?:验证码|短信|码|邮件)(?:的|了|啊|呀|呢)*[。.!！~ ]*$|^(?:but |yes,? |and )*i (?:can )?(?:still )?(?:can )?(?:receive|get) (?:the )?(?:codes?|texts?|sms|messages|mails?)(?: (?:on|at|with) (?:it|that one|the old one))?(?: fine| ok)?[.! ]*$|^(?:but |yes,? |and )*(?:the |my |that )?(?:old )?(?:number|sim|card|mailbox|e ?mail) (?:is )?(?:still )?(?:works?|working|active|mine|in use)(?: fine)?[.! ]*$/,
);

/** Who can receive codes where they are bound goes the usual way: from its first step, or on, or into its guide. */
export const isStillMine = toldBy([stillMine], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0 || isAside(scene)) return null;
  if (!stillMine.test(plainForm(guarded.asked))) return null;
  const here = hereOf(scene);
  if (here.kind === 'step') return shortWord(scene, scene.local.phrases.follow.go_on);
  if (here.kind !== 'overview') return null;
  return here.guide.fork ? openTopic(scene, guideOfBound(scene) ?? 'unbind_phone') : goOn(scene);
});
