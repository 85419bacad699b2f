import { sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
import { hereOf } from '../here.js';
import { shortWord } from '../short-word.js';
import { isShort, toldBy } from './leaning.js';

const asksWhyNot = sieved(
  /^(?:[那啊哎唉嗯,，。 ]|可是|但是?|这|你)*(?:为什么|为啥|干嘛|凭什么|凭啥|咋|怎么|点解)(?:就|你)?(?:不行|不能|不可以|不得|办不了|做不了|弄不了|帮不了|唔得|没法|不给|不帮)(?:弄|办|解|帮我?|操作|做)?(?:呢|啊|呀|嘛|吗)?[?？!！。 ]*$|^(?:but |and )?why (?:not|can.?t you|can you not|won.?t you)(?: do (?:it|that|this)| help)?[?!. ]*$/,
);

/** Before anything was tried, "why not?" asks why the bot does not do it. */
export const whyNot = toldBy([asksWhyNot], (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  const here = hereOf(scene);
  const isBefore =
    (here.kind === 'overview' && here.guide.fork === undefined && topic === here.topic) ||
    (here.kind === 'outside' && (topic === 'bot_identity' || topic === 'human'));
  if (!isBefore || !isShort(said) || !asksWhyNot.test(plainForm(guarded.asked))) return null;
  return shortWord(scene, scene.local.phrases.follow.why_not);
});
