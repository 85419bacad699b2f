import { aboutOf, guideAbout, methodsOf, parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { findPlace, toMissing } from '../../guide-moves.js';
import { guideAt, hereOf, inMind } from '../../here.js';
import { makeMove, notThere, stepNaming } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Leaning } from '../leaning.js';

const lacks = sieved(
  /没有|沒有|没见|沒見|[没沒](?=[账帳]号|[账帳]號|手机绑|手機綁|邮箱绑|信箱綁|设置|設定|我的应用|已绑|解[绑除])|冇|\bno\b|\bnot\b|n.t (?:see|find|have)/i,
);

/** Nothing is told but that a label is not there. */
const barelyLacks = sieved(
  /^(?:[我这这里那边页面上啊也都,， ])*(?:没有?|沒有?|冇|没看到|沒看到|找不到|no|there is no|there.?s no|i have no)\s*[「“"]?(?:已绑定|已綁定|账号|帳號|手机|手機|邮箱绑|设置|我的应用|解)/i,
);

/** At a step, what is not there is that step's, unless it is clearly something else that they ask. */
export const missed: Leaning = ({ scene, guarded: { asked, found }, understanding }) => {
  const { at } = scene.session;
  const isLacking = lacks.test(asked);
  if (!at?.method || !(understanding.entities.notThere || isLacking)) return null;
  const here = hereOf(scene);
  if (here.kind !== 'step' || found.length > 0) return null;
  const isLabelGone = isLacking && stepNaming(here.place.method.steps, asked) !== null;
  if (!understanding.entities.notThere && !isLabelGone) return null;
  const intent = understanding.kind === 'understood' ? understanding.intent : null;
  const isOwn = intent === null || intent === at.topic || intent.endsWith('.option_missing');
  return isOwn || (isLabelGone && barelyLacks.test(asked)) ? notThere(scene, asked) : null;
};

/** Before a way is chosen, a label that is not there is that of the first way that has it. */
export const missedInWays: Leaning = ({ scene, guarded: { asked, found } }) => {
  const here = hereOf(scene);
  if (here.kind !== 'overview' || found.length > 0 || !barelyLacks.test(asked)) return null;
  for (const [id, { steps }] of methodsOf(here.guide)) {
    const number = stepNaming(steps, asked);
    const place = number === null ? null : findPlace(scene, here.topic, id, number);
    if (place) return toMissing(scene, place);
  }
  return null;
};

/** A button that is gone or dead is that of the thing which the talk is about: an article about another's is no help. */
export const missedElsewhere: Leaning = ({ scene, guarded: { asked }, understanding }) => {
  const { kind, entities } = understanding;
  const intent = kind === 'understood' ? understanding.intent : '';
  if (!intent.endsWith('.option_missing')) return null;
  const { local, session } = scene;
  const own = aboutOf(local, parentOf(intent) ?? '');
  const here = inMind(scene);
  const guide = here.kind === 'outside' ? undefined : guideAt(here).guide;
  const about = guide ? guide.about : session.bound;
  if (!about || about === own || entities.bound === own) return null;
  const topic = guideAbout(local, about);
  return (
    makeMove(scene, 'missing', asked, understanding) ??
    (topic === undefined ? null : openTopic(scene, topic))
  );
};
