import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { isAsking } from '../../asking.js';
import { answerCard } from '../../cards/answer-cards.js';
import { courseArticle } from '../../course.js';
import { doAction } from '../../do-action.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf, isInAppeal } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { guideOfBound } from '../../thing-guide.js';
import { isShort, toldBy } from '../leaning.js';

const around =
  '(?:[啊呀哦噢喔嗯诶哎耶哈,，.。!！~～\\s]|太好了|谢谢|多谢|终于|总算|已经|刚|现在|居然|竟然|我|的|qq|扣扣|号|账号|帐号|又|能|可以|也|给|把|自己|朋友|帮忙|真的)*';

/** They have got in again, or have the account back. */
const back = sieved(
  new RegExp(
    `^${around}(?:登(?:录|陆|入)?(?:上去|进去|上|进|成功|得上|回去|回来)(?:了|啦|喇|咗)|(?:上|进)(?:得)?去(?:了|啦|喇|咗)|找回(?:来|到)?(?:了|啦|喇|咗)|找返(?:咗|了)|拿回来?(?:了|啦|喇|咗)|能登(?:录|陆|入)?(?:了|啦))${around}$|^(?:[啊呀哦嗯哈耶,，。!！~ ]|太好了|终于|总算|我的?)*(?:qq|扣扣|号|账号|帐号)(?:终于|总算|已经|又|拿|找|要|弄|回到我手里)*回来(?:了|啦|喇|咗)${around}$|^(?:yes|yay|ok|great|omg|finally|[,!. ])*(?:i.?m (?:back )?in|i (?:finally )?(?:got|am|was able to get) (?:back )?in(?:to it)?|(?:got|have) (?:it|my account|the account) back|(?:i )?(?:can|could) log in (?:again|now)|logged (?:back )?in again)(?: now| again)?[!. ]*$`,
  ),
);

const passed = sieved(
  /(?:申诉|审核)(?:也|都|已经|终于|总算|刚|居然)*(?:通过|过|成功)(?:了|啦|喇|咗)|\bappeal (?:has |was |is |got |finally )*(?:passed|approved|accepted|successful|went through|succeeded)\b/,
);
const notPassed = sieved(
  /没|不|未|冇|如果|要是|以后|之后|怎么|多久|吗|\b(?:not|if|when|will|n.t|how)\b/,
);

/** In an appeal: it has passed, or they are in again, and can change what is bound while they are. */
export const gotBackIn = toldBy([passed, back], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (!isInAppeal(scene) || here.kind !== 'step' || !isShort(said)) return null;
  if (guarded.threats.length > 0 || isAsking(guarded.asked)) return null;
  const text = plainForm(guarded.asked);
  if (passed.test(text) && !notPassed.test(text)) {
    const { topic, methodId, method } = here.place;
    const last = findPlace(scene, topic, methodId, method.steps.length);
    return last && toStep(scene, last, false);
  }
  if (!back.test(text)) return null;
  return afterTheft(scene) ?? toOrdinary(scene, here.place.topic);
});

/** After a theft, the password comes before what is bound. */
function afterTheft(scene: Scene): Draft | null {
  const { course } = scene.session;
  const article = course && courseArticle(scene, course.topic);
  const lead = article?.leads?.logged_in;
  if (!course || !article || !lead) return null;
  const session = {
    ...scene.session,
    at: null,
    course: { ...course, stage: 'logged_in' as const },
  };
  const { keyboard } = answerCard(scene.local, article, null);
  const draft = shortWord({ ...scene, session }, lead.text, keyboard);
  return above(scene.local.phrases.follow.solved, draft);
}

function toOrdinary(scene: Scene, topic: string): Draft | null {
  const guide = guideOfBound(scene);
  const isMeant = guide === 'unbind_phone' || guide === 'unbind_email';
  const ordinary = isMeant
    ? openTopic(scene, guide)
    : doAction(scene, { kind: 'fork', topic, yes: true });
  return ordinary && above(scene.local.phrases.follow.got_in, ordinary);
}
