import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import type { Place } from '../../cards/step-card.js';
import { plainForm } from '../../guard/index.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import { didHelp, isForLogin } from '../../moves/index.js';
import { onward } from '../../onward.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { asksInto } from '../code-words.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { verifies } from './verifying.js';

/** The longest text, in words, that tells of a code and asks what then. */
const mostTold = 16;

const code =
  '(?:验证码|验正码|校验码|短信码|动态码|短信|简讯|邮件|sms|code|(?<![号电二条源扫编代])码)';
const came =
  '(?:(?:终于|总算|已经|刚|都|也|又|现在|我|这|可算|是|有)*(?:收到|来|到|发来|发过来|发给我|发到我|有|嚟|收倒)(?:手机上?|我这)?(?:了|咗|啦|喇|鸟|勒))';
const cameNamed = sieved(
  new RegExp(
    `${code}[^，。]{0,4}?${came}|(?:收到|来|到|有|嚟)(?:了|咗|啦|喇)?(?:一?[条个封]|那[条个])?(?:新的?)?${code}(?:了|咗|啦|喇)?`,
  ),
);
const cameBare = sieved(new RegExp(`^(?:[哦噢喔啊嗯诶欸哎好ok,，。.!！ ]|这下|现在)*${came}`));

/** What came and is of no use, or never came, or came to somebody who asked for none. */
const cameNot = sieved(
  /(?:没|未|冇|不|唔|无|难)(?:有|能|见|看|法)?(?:收|来|到|动静|发|嚟)|收(?:不|唔)|莫名|无缘|陌生|别人|他人|不是我|没操作|没点|突然|老是|一直|总是|天天|频繁|但|可是|却|不过|结果|过期|失效|无效|错|不对|怎么还|之前|要是|如果|才(?:能)?[来到]|晚|骗|[让叫]我|要我|给我打|[几多]条|好多|半夜|盗|旧|老号|[说写]|提示|显示|[能得可]以?收到|吗$|没$|么$/,
);

const inEnglish = sieved(
  /\b(?:the |my |a )?(?:code|sms|text|otp)\b (?:has |just |finally |is |did )*(?:arrived|came|here|has come|got here)\b|\b(?:got|received|have) (?:the|a|my) (?:\w+ )?(?:code|sms|text|otp)\b/,
);
const bareEnglish = sieved(
  /^(?:ok|oh|ah|yes|good|now|finally|it|just|has| |,)*(?:it (?:came|arrived|is here)|arrived|got it)\b/,
);
const notInEnglish = sieved(
  /\b(?:not|never|no|but|expired|wrong|invalid|can|could|will|does|if|when|until|someone|stranger|random|didn|hasn|haven|without|before)\b|n.t\b/,
);

const mayTell = sieved(/[码碼来來到嚟收]|短信|簡訊|code|sms|text|otp|arriv|came|got/i);

/** Whether a text tells that a code has come; `bare` tells it of what the talk is about. */
function tellsCame(text: string, bare: boolean): boolean {
  if (!cameNot.test(text) && (cameNamed.test(text) || (bare && cameBare.test(text)))) return true;
  if (notInEnglish.test(text)) return false;
  return inEnglish.test(text) || (bare && bareEnglish.test(text));
}

/** A code that has come is no code that does not come: at a step they go on, and type it in there alone. */
export const codeCame = toldBy([mayTell], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostTold || !mayTell.test(guarded.asked)) return null;
  if (guarded.threats.length > 0) return null;
  // "The code has come, how do I unbind the phone?"
  if (said.understanding.entities.act !== undefined && asksHow.test(guarded.asked)) return null;
  const text = plainForm(guarded.asked).replaceAll(/是不是|对不对|不知道?|知不知道/g, '');
  const isAwaited = scene.session.said.includes('caution_verification.code_not_received');
  const isSpokenOf = scene.session.said.some((topic) => ofCodes.has(topic));
  const here = hereOf(scene);
  const isVerifying = here.kind === 'step' && verifies(here.place.step);
  // Whoever asks where it goes has one.
  const isExpected = isSpokenOf || isVerifying || asksInto.test(text);
  if (!tellsCame(text, isExpected && lengthOf(said) <= mostBare)) return null;
  if (isVerifying && passed.test(text) && guarded.found.length === 0) return didHelp(scene, true);
  if (guarded.found.length > 0) return onward(scene, guarded);
  if (asksInto.test(guarded.asked)) {
    const draft = openTopic(scene, 'caution_verification');
    // Where it goes first, and then what to look out for.
    return draft && here.kind === 'step'
      ? above(scene.local.phrases.guard.then_go_on, draft)
      : draft;
  }
  if (here.kind === 'step') return onFrom(scene, here.place, isVerifying);
  if (isAwaited) return didHelp(scene, true);
  if (isSpokenOf) return shortWord(scene, scene.local.phrases.guard.then_go_on);
  return openTopic(scene, 'caution_verification');
});

/** What speaks of a code that may still come. */
const ofCodes = new Set([
  'caution_verification.code_not_received',
  'caution_verification.which_channel',
  'caution_verification',
]);

/** The code has done what it was for. */
const passed = sieved(
  /(?:成功|通过|搞定|过(?:了|去了)|(?:解|换)(?:绑|掉|除|开)?(?:好|成|成功)?(?:了|啦|咗|喇))[啊呀了啦哦,，。.!！~ ]*$|\b(?:it worked|success\w*|passed|went through|all done|unbound)\b/,
);

/** To the step that asks for the code; a code for logging in is typed in where they are. */
function onFrom(scene: Scene, place: Place, isVerifying: boolean): Draft {
  const { topic, methodId, method, number } = place;
  const login = method.steps.findLastIndex(isForLogin) + 1;
  const verifying = method.steps.findLastIndex(verifies) + 1;
  const next =
    !isVerifying && number > login && verifying > number
      ? findPlace(scene, topic, methodId, verifying)
      : null;
  return next ? toStep(scene, next, false) : shortWord(scene, scene.local.phrases.guard.then_go_on);
}

const asksHow = sieved(/怎么|怎麼|怎样|怎樣|如何|咋|点样|點樣|\bhow\b/i);
