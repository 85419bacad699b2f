import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { guideAt, inMind } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { alreadyBound } from '../refused.js';

/** The longest text, in words, that tells of it. */
const most = 50;

const accounts =
  '(?:小号|大号|主号|副号|另外?一?个(?:qq|号|扣扣)|别的qq|[两2]个(?:qq|扣扣|号)|(?:qq|扣扣)小号|旧qq|老qq|新qq)';
const number = '(?:手机号?码?|号码|电话|门号)';

/** One number, and two of their own accounts. */
const between = sieved(
  new RegExp(
    `${number}[^。]{0,10}绑(?:定)?(?:了|着|在|到|的是)?[^。]{0,4}${accounts}|${accounts}[^。]{0,8}绑(?:了|着|定|的)[^。]{0,6}${number}[^。]{0,20}(?:换|绑|改|转|移|挪|腾)`,
  ),
);
const moves = sieved(
  /换到|绑到|绑定到|改到|转到|移到|挪到|绑在|给(?:大|主|新)号|腾|绑(?:大|主|新)号/,
);

/** Whether several accounts are to be gone through, each by itself. */
const eachAlone = sieved(
  /(?:一个一个|一个个|逐个|逐一|挨个|分别|分开|每个(?:qq|号|账号|帐号)?都?|各自)(?:地|的|都|要|得|去|来|号|qq|账号|帐号)*(?:登|解|弄|搞|做|操作|来|换|改|走)[^，。]{0,10}(?:吗|么|嘛|吧|不|[?？]|$)|\b(?:each|every) (?:account|one|qq)\b.{0,20}\b(?:separately|by itself|one by one|again)\b|\bone by one\b/,
);

/** "是不是得一个一个登进去": whose account is logged in is whose binding comes off. */
export const eachAsked = toldBy([eachAlone], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > mostBare || !isClean(guarded)) return null;
  const here = inMind(scene);
  if (here.kind === 'outside' || guideAt(here).guide.about === 'app') return null;
  if (understanding.entities.app !== undefined || !eachAlone.test(plainForm(guarded.asked)))
    return null;
  return shortWord(scene, scene.local.phrases.follow.each_account);
});

/** A number that is to go from one of their accounts to another, and not an app's account. */
export const twoAccounts = toldBy([between], (said) => {
  const { scene, guarded, understanding } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  if (understanding.entities.app !== undefined) return null;
  const text = plainForm(guarded.asked);
  return between.test(text) && moves.test(text) ? openTopic(scene, alreadyBound) : null;
});
