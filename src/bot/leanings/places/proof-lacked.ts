import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, type Said, toldBy } from '../leaning.js';

const lost = 'forgot_bound';
const noProof = 'forgot_bound.no_proof';

/** What an appeal asks for, and they do not have. */
const lacksProof = sieved(
  /(?:密保(?:问题)?|好友|联系人|注册(?:时间|地|日期|的)?|历史密码|旧密码|以前的?密码|常用地?|登录地|资料|证明|身份证)[^。!！?？]{0,14}?(?:瞎[填写编]|乱[填写编]|随便[填写]|忘|记不|想不|不记得|不知道|不认识|没联系|联系不[上到]|没几个|没(?:有)?(?:啥|什么|多少)|冇|删[光了完]|丢了|拿不出|提供不了|编的)|(?:什么|啥)(?:都|也)(?:想不起|记不得|拿不出|没有|没得|不记得|填不出)|\b(?:can.?t|cannot|don.?t) (?:remember|prove|recall)\b.{0,30}\b(?:when|where|password|anything|contacts|friends|it)\b|\b(?:nothing|no way) to prove\b/,
);

/** In an appeal, or after its refusal, that there is nothing to prove with: what helps then. */
export const proofLacked = toldBy([lacksProof], (said) => {
  const { scene, guarded } = said;
  const { at, topic } = scene.session;
  const isOfAppeal = at?.topic === lost ? at.method !== null : topic?.startsWith(`${lost}.appeal`);
  if (isOfAppeal !== true || !isShort(said) || guarded.threats.length > 0 || isElse(said))
    return null;
  return lacksProof.test(plainForm(guarded.asked)) ? openTopic(scene, noProof) : null;
});

/** Whether it is clearly something else than what is lost. */
function isElse({ understanding }: Said): boolean {
  return understanding.kind === 'understood' && !understanding.intent.startsWith(lost);
}
