import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';
import { asksArticle } from '../questions.js';

const asks = sieved(
  /^(?:(?:and|but|so|ok|okay|wait|hey|um|btw|also|just|then)[ ,]*)*(?:will|would|does|do|is|am|are|gonna|going|can)\b|\bgonna\b|\bgoing to\b|\?/,
);

const loggedOut = sieved(
  /\b(?:log|sign|kick|boot|throw|lock)(?:s|ged|ed|ging|ing)? (?:me |us )?(?:out|off)\b|\b(?:log|sign) (?:back )?in (?:again|after\w*)|\b(?:log|sign) back in\b/,
);
const changesLogin = sieved(
  /\b(?:change|affect|break|mess up)\w* (?:how i |the way i |anything (?:about|with) (?:how i )?|my )?(?:log|sign)(?:[- ]?in)?\b/,
);
const lost = sieved(
  /\b(?:delet|los|wip|eras|remov)\w* (?:all )?(?:of )?(?:my |the |any )?(?:old )?(?:chats?|messages|history|conversations?)\b/,
);

/** What an app keeps of them, and whether it stays. */
const keptByApp =
  '(?:皮肤|存档|数据|战绩|段位|等级|金币|会员|英雄|装备|歌单|收藏|记录|角色|进度|好友)';
const goes = '(?:掉|丢|没(?!有)|清|删|消失|不见|还在|保留|留着|回不来)';
const losesThere = sieved(
  new RegExp(`${goes}[^，。]{0,3}?${keptByApp}|${keptByApp}[^，。]{0,6}?${goes}`),
);

/** Whether they will get into their account. */
const loginKept = sieved(
  /^(?:那|以后|之后|这样|的话|我|qq|扣扣|账号|号|解绑后|解绑了|解了|换了|还|会不会|能不能|是不是|照样|正常|能|可以|会|[,， ])+(?:登录|登陆|登|上|进)(?:得?上|得?了|进去|得?去)?(?:qq|号)?(?:吗|么|嘛|不)[?？ ]*$/,
);
const may = /[能会得]|可以/;

/** It has come to that already, or they could not before. */
const happened = sieved(
  /\b(?:already|just|was|got|keeps?|can.?t|cannot|not|won.?t|error|code)\b|n.t\b/,
);

/** In the midst of a guide: whether it costs them what an app has, or they get in as before; in English, whether it logs them out or changes their login, or costs them their chats. */
export const outcomeAsked = toldBy(
  [losesThere, loginKept, loggedOut, changesLogin, lost],
  (said) => {
    const { scene, guarded, understanding } = said;
    if (!isShort(said) || guarded.threats.length > 0) return null;
    const text = plainForm(guarded.asked);
    if (isOfApp(scene) && losesThere.test(text) && isAsking(text))
      return openTopic(scene, 'caution_third_party');
    if (scene.session.course === null && may.test(text) && loginKept.test(text))
      return openTopic(scene, isOfApp(scene) ? 'caution_third_party' : 'faq_impact');
    if (!asks.test(text) || happened.test(text)) return null;
    const isOfLogin = loggedOut.test(text) || changesLogin.test(text);
    const topic = isOfLogin
      ? isOfApp(scene)
        ? 'caution_third_party'
        : 'faq_impact'
      : lost.test(text)
        ? 'caution_backup'
        : undefined;
    return topic === undefined || asksArticle(scene, understanding)
      ? null
      : openTopic(scene, topic);
  },
);

/** Of an app it is the app's to say. */
function isOfApp({ session: { at, topic } }: Scene): boolean {
  const about = at?.topic ?? topic ?? '';
  return about === 'revoke_app' || parentOf(about) === 'revoke_app';
}
