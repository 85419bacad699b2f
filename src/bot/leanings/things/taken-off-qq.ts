import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { enterGuide } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import { mostWishes } from '../../session.js';
import { isShort, type Said, toldBy } from '../leaning.js';

const qq = '(?:qq|扣扣)';

/** What is to be parted from QQ, or QQ from it. */
const partsFromQq = sieved(
  new RegExp(
    `\\b(?:unlink|unbind|remove|disconnect|detach|separate|take|cut|revoke)\\w*\\b[^.?!]{1,30}\\b(?:from|and|with|off)\\b[^.?!]{0,10}\\bqq\\b|\\b(?:unlink|unbind|remove|disconnect|detach|separate|take|cut|revoke)\\w*\\b[^.?!]{0,8}\\bqq\\b[^.?!]{0,10}\\b(?:from|off|out of|and)\\b|(?:解绑?|断开?|取消|脱离|撤)(?:掉|了|除|开)?(?:和|跟|与|我的?)? ?${qq}(?!号|邮|钱|[^，。]{0,2}(?:手机|邮箱))|(?:从|和|跟|与|同)${qq}[^，。]{0,4}(?:解|断|分)|${qq}[^，。]{0,3}(?:从|和|跟|与|同)[^，。]{1,12}(?:解|断|分)`,
  ),
);

const guide = 'revoke_app';

const off = '(?:取消|解除?|断开?|关掉?|关闭|撤销?|去掉|退|停掉?|删)';

/** To log in to something with QQ no more, whatever it is called. */
const loginOff = sieved(
  new RegExp(
    [
      // "淘宝不想用qq登录了", "不想让它用我的QQ登"
      `(?:不想|不要|不愿|唔想|不再|别|不打算)(?:再|让它?|给|继续|一直|[^，。不]{1,6}?)?(?:用|拿|使|通过|绑)(?:着|我的?)*(?:${qq})(?:号|账号|帐号)?(?:来|去|的)?(?:登[录陆入]?|授权|一键)`,
      // "steam用qq登录的怎么取消"
      `(?:用|拿|通过|绑)(?:了|的|着|我)*${qq}(?:号|账号|帐号)?(?:来|去)?(?:登[录陆入]?|授权)(?:了|过|着)?的?[^，。]{0,8}?(?:怎么|咋|如何|点样?|想|要|帮我|能)[^，。]{0,4}?${off}`,
      `(?:怎么|咋|如何|点样?|想|要|帮我)(?:把|将)?${off}[^，。手邮]{0,10}?(?:的|用|上)${qq}(?:号)?的?(?:快捷|一键|授权)?登[录陆入]`,
      '\\b(?:stop|quit|(?:do ?n.?t|do not|no longer) want (?:to )?)\\b[^.?!]{0,16}\\b(?:us(?:e|ing) (?:my )?qq (?:to (?:log|sign)|login|for)|(?:log|sign)(?:ging|ing)? ?in(?:to)?\\b[^.?!]{0,20}\\b(?:with|by|via|through) (?:my )?qq)\\b|\\b(?:remove|cancel|turn off|disable|revoke|undo)\\b[^.?!]{0,12}\\bqq (?:log ?in|sign ?in)\\b',
    ].join('|'),
  ),
);

/** It is told that they cannot, or of another matter. */
const notToOff = sieved(
  /登[录陆入]?不|忘|密码|码|会不会|数据|存档|皮肤|误|错|多出|两个|手机|邮箱|吗|\b(?:can.?t|cannot|phone|mail|data|wrong|two|after|keeps?|loses?|saves?)\b/,
);

/** In another guide, or anywhere: an app is to log in with QQ no more. What they were at comes after it. */
export const loginTakenOff = toldBy([loginOff], (said) => {
  const { scene, guarded, understanding } = said;
  const { at, wishes } = scene.session;
  if (!isShort(said) || !isClean(guarded) || at?.topic === guide) return null;
  const text = plainForm(guarded.asked);
  if (!loginOff.test(text) || notToOff.test(text)) return null;
  const others = wishes.filter((wish) => wish !== guide && wish !== at?.topic);
  const isMidway = at !== null && at.method !== null;
  const left = isMidway ? [at.topic, ...others].slice(0, mostWishes) : others;
  const session = { ...scene.session, wishes: left };
  return enterGuide({ ...scene, session }, guide, understanding.entities);
});

/** From here a reading is likely enough where the text says as much. */
const likely = 0.1;

/** "How do I unlink steam from qq": it may be a name that stands for no app here, and its QQ login is meant all the same. */
export const takenOffQq = toldBy([partsFromQq], (said) => {
  const { scene, guarded, understanding } = said;
  const { bound } = understanding.entities;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  if ((bound !== undefined && bound !== 'app') || !isBetween(said)) return null;
  return partsFromQq.test(plainForm(guarded.asked)) ? openTopic(scene, guide) : null;
});

/** Whether it is of the guide or of what is not covered, whichever is likelier. */
function isBetween({ scene, understanding: { ranking } }: Said): boolean {
  const ofGuide = ranking.find(({ intent }) => intent === guide);
  const other = ranking.find(({ intent }) => intent !== guide);
  if (!ofGuide || !other || ofGuide.confidence < likely) return false;
  return scene.local.topics.get(other.intent)?.kind === 'neighbour';
}
