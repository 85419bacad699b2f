import { aboutOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf } from '../../here.js';
import { changeWay, toAppeal } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { isPerhapsRefused } from '../questions.js';
import { wasRefused } from '../refused.js';

const account = '(?:qq|扣扣|企鹅|球球|号(?!码)|账号|帐号)';

/** It is somebody else's account that they want something of. */
const ofTheirAccount = sieved(
  new RegExp(
    `(?:${pronoun}|${known}|${family}|别人|人家|对方|那个?人)(?!的?(?:手机|电脑|平板|机子))[^，。 ]{0,3}(?:的|个)?${account}|(?:登|进|查|看|偷|盗|破解|监控|黑)[^，。 ]{0,4}(?:${pronoun}|${known}|${family}|别人|人家|对方)|聊天记录|\\b(?:his|her|their|someone else.?s|\\w+.s) (?:qq|account|chats?|messages)\\b|\\b(?:hack|spy|without (?:his|her|their))\\b`,
  ),
);

/** Whoever has the number does not help. */
const withholds = sieved(
  new RegExp(
    `(?:${pronoun}|${known}|${family}|别人|人家|对方|那边|那个?人)[^，。]{0,4}(?:不|没|唔)(?:配合|肯|愿意?|同意|给|理|回|答应|帮|接|搭理)|\\b(?:he|she|they)\\b.{0,8}\\b(?:won.?t|refus\\w+|does ?n.?t|do ?n.?t|will not)\\b`,
  ),
);

/** Whose account it is wants it, or lends a device. */
const agrees = sieved(
  new RegExp(
    `(?:${pronoun}|${family}|本人)[^，。]{0,4}(?<![不没])(?:同意|愿意|答应|让我|叫我|知道|授权|拜托|托我|要我)|\\b(?:he|she|they)\\b.{0,8}\\b(?:agree\\w*|want\\w*|asked|knows?|is ok|lets?)\\b`,
  ),
);

/**
 * In the midst of their own guide, or of one that is gone through with its owner, a "he" or "she" makes it nobody else's
 * account: "他不配合", "她同意的", "on her phone".
 */
export const notRefused: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const isRefused = isPerhapsRefused(said, perhaps);
  if ((!isRefused && understanding.kind === 'understood') || lengthOf(said) > mostBare) return null;
  if (!isInOwnGuide(scene) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (ofTheirAccount.test(text)) return null;
  if (withholds.test(text)) return withoutTheirHelp(scene);
  if (!isRefused) return null;
  const { way, device } = understanding.entities;
  const moved = (way ?? device) === undefined ? null : changeWay(scene, understanding.entities);
  if (moved) return moved;
  return agrees.test(text) ? shortWord(scene, scene.local.phrases.guard.with_owner) : null;
};

/** From here a reading as what is refused counts. */
const perhaps = 0.3;

function isInOwnGuide(scene: Scene): boolean {
  return scene.session.at !== null && hereOf(scene).kind !== 'outside' && !wasRefused(scene);
}

function withoutTheirHelp(scene: Scene): Draft | null {
  const topic = scene.session.at?.topic ?? '';
  if (topic === 'forgot_bound') return toAppeal(scene);
  return aboutOf(scene.local, topic) === 'app' ? null : openTopic(scene, 'forgot_bound');
}
