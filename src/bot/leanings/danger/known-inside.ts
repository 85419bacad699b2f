import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import type { Draft } from '../../scene.js';
import { answerWithWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { guideOfNamed } from '../../thing-guide.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { acquaintance, family, has, known, pronoun } from '../people-words.js';
import { device, mine } from './account-words.js';

const lovers = '(?:旧女友|旧男友|旧情人|老相好|情人|女票|男票)';
const friends = `(?:${known}|${lovers})`;
const who = `(?:${pronoun}|${friends}|${family})`;

const own = `${mine}(?!空间|头像|说说|名片|资料|等级|秀|会员|钱包|密码|绑|上?的?手机|[登玩打去]|来登)`;
const looks = '(?:偷看|偷登|偷上|偷用|翻看|翻|查看|查|看|监视|监控|盯)';
const enters = '(?:登[录陆入]?|上|进|用|挂|霸占|占)';
const on = '(?:着|了|紧|住|过|到|在)*';
const secretly = '(?:还|老是?|一直|总是?|偷|悄悄|天天|经常|每天|整天|成日|仍然?|仲|又|在|半夜)';

/** Somebody known is in their account, or reads what is in it. */
const isIn = sieved(
  new RegExp(
    [
      // "女朋友偷看我QQ"
      `${who}[^，。?？我帮替]{0,8}?${looks}${on}${own}`,
      // "前任还登着我的号"
      `${who}(?:都|也|会|好像|竟然|居然|现在)*${secretly}+(?:都|会|能)*${enters}${on}${own}`,
      // "室友登着我的QQ不下线"
      `${who}(?:登|挂|占|霸)(?:着|紧|住)${own}[^。?？]{0,3}?(?:不(?:下|退|肯|放)|偷|乱)`,
      // "前女友登了我的号"
      `前[男女]?(?:任|友|朋友|夫|妻)(?:刚才?|昨[天晚]|今天|都|也|又|好像|竟然|居然)*(?:登[录陆入]?|进|上)(?:了|着|过|上|进)+${own}`,
      // "我QQ被前女友登着"
      `${mine}(?:现在|还|都|也|一直|老是?|又|好像|总是?|天天)*(?:被|给|让|遭)(?:我的?|那个|这个)?${who}[^，。?？]{0,8}?(?:${looks}|${enters})(?:着|了|紧|住|过|录|去|$)`,
      // "前男友知道我密码，老上我号"
      `${who}(?:还|都|也|一直)*(?:知道|晓得|有|记得|拿着|掌握|猜到)(?:了|着)?我(?:的|个|qq|号|账号|那个)*密码[^。?？]{0,14}?(?:${looks}|${secretly}+${enters})`,
      // "我qq老婆在登着", "我的qq前任还能登"
      `${mine}(?:现在|还|是|一直)*(?:我的?)?${who}(?:一直|还|在|也|都|老是?|仲)*(?:(?:登|挂|看)(?:着|紧|住)|(?<=还|仲)(?:能|可以)(?:登|上|进))`,
      // "对象拿我手机偷看我QQ"
      `${who}[^，。?？帮替]{0,3}?(?:拿|用|趁)[^，。?？帮替]{0,8}?${looks}${on}${own}`,
      // "把前任从我QQ踢下去"
      `(?:把|将)${who}从${mine}(?!里?的?好友|列表|里的?列表|空间|群)[^，。]{0,4}?(?:踢|弄|赶|挤|退)`,
      `(?:前[男女]?(?:任|友|朋友|夫|妻)|(?<![a-z])ex)(?:还|都|也|一直)*(?:知道|晓得|有|记得|拿着|掌握)(?:了|着)?我(?:的|个|qq|号|账号|那个)*密码`,
    ].join('|'),
  ),
);

/** Their account is open on a device of somebody known. */
const isOnTheirs = sieved(
  new RegExp(
    `${mine}(?:现在|还|都|也|一直|仲)*(?:在|喺)(?:我的?|那个)?${who}(?:的|那个|那部|那台|嘅)*(?:(?:旧|老)?${device}|那边?|那里)(?:上|里|那边)?[^，。?？不没]{0,6}?(?:登|挂|在线|开着)|${who}(?:的|那个|那部|那台|嘅)*(?:旧|老)?${device}(?:上|里|那边)?(?:现在|还|都|也|一直|仲)*(?:登|挂)(?:着|住|紧|录着)?${own}`,
  ),
);

const relative =
  '(?:(?:my )?(?:wife|husband|mother|father|mom|mum|dad|parents?|son|daughter|kid|uncle|aunt|spouse))';
const person = `(?:${acquaintance}|${relative})`;
const mineInEnglish =
  'my (?:own |old |main )?(?:qq|acc(?:ount|t)?|(?:qq )?(?:chats?|messages|conversations))(?! (?:friends?|contacts?|groups?|list|space|zone))';

/** The same in English. */
const inEnglish = sieved(
  new RegExp(
    `\\b(?:kick|get|log|throw|sign|remove)\\w* ${person}\\b[^.?!]{0,6}\\b(?:off|out|from)\\b[^.?!]{0,6}\\b${mineInEnglish}\\b|\\b${person}${has} (?:reads?|reading|check(?:s|ing)|look(?:s|ing) (?:at|through|into)|go(?:es|ing) through|snoop(?:s|ing) (?:on|in|through|around)|spy(?:ing)? on|spies on|stalk(?:s|ing)|monitor(?:s|ing)|us(?:es|ing)|log(?:s|ged|ging)(?: ?in| into?)(?: to)?|sign(?:s|ed|ing) (?:in ?)?to)\\b[^.?!]{0,10}?\\b${mineInEnglish}\\b|\\b${person}${has} (?:know|have|has)s? (?:my|the) (?:qq )?password\\b[^?]{0,30}\\b(?:read|logs?|logging|log in|uses?|using|check|goes|look)\\w*|\\bmy (?:qq|account) is (?:still )?(?:open|logged in|signed in|on) (?:on|at|in) (?:my )?(?:ex|his|her|boyfriend|girlfriend|roommate)(?:.?s)?\\b`,
  ),
);

/** Said of somebody who is known to be in it: "她知道密码". */
const knowsPassword = sieved(
  new RegExp(
    [
      `^(?:因为|可是|但|而且|不过|那|是|应该|肯定|可能|其实|[,，。 ])*${who}(?:应该|肯定|可能|一直|还|都|也|早就?|是|本来|以前)*(?:知道|晓得|有|记得|记住|记着|拿着|掌握|猜到|猜得到|试出来|知)(?:了|着)?(?:我|的|个|qq|账号|登[录陆]|那个)*密码(?:的|了|啊|呀|呢|嘛|[。.！! ])*$`,
      `^(?:因为|可是|但是?|而且|我的?|qq|账号|那个|[,，。 ])*密码(?:${who}|被${who})(?:应该|肯定|可能|一直|还|都|也|早就?|是)*(?:知道|晓得|有|记得|记住|拿着|掌握|猜到|试出来|知)(?:的|了|啊|呀|呢|嘛|[。.！! ])*$`,
      `^(?:but |because |and |cause |cuz |since )*(?:he|she|they|${person})${has} (?:know|has|have|got|remember|guess|save)(?:s|ed|n|w)? (?:my |the |its |it's )*(?:qq )?(?:password|pass|pw|pwd)[.! ]*$`,
    ].join('|'),
  ),
);

/** They want something of the other's account as well, or lent theirs, or it has not happened. */
const isElse = sieved(
  new RegExp(
    `(?:想|要|能|怎么|如何|咋|可以)(?:也|去|偷偷|反过来|反)*(?:看|查|登|进|翻|偷|监控|黑|盗)(?:看|登|一?下|回去?|录|进)*(?:${pronoun}|${friends}|对方)|${pronoun}(?:的|那个|嘅|个)+(?:qq|扣扣|号(?!码)|账号|聊天|密码)|(?:看|查|登|进|翻|偷看)(?:回|一下)*(?:${pronoun}|${friends}|${family})(?:的|个)?(?:qq|号(?!码)|账号|聊|$)|[帮替]|借|请|允许|同意|会不会|如果|要是|万一|假如|怕|担心|以防|防止|微信|支付宝|银行|抖音|游戏|王者|代练|租|卖|我(?:让|叫)|\\b(?:if|can i|could i|let|lent|lend|helped|helps?|afraid|worried|wechat|games?|his qq|her qq|(?:his|her) (?:chats?|messages|account|password))\\b`,
  ),
);

/** Who has no more to do with it, or it is to end. */
const isToEnd = sieved(
  /前|旧[男女情]|踢|退|下线|下来|弄掉|去掉|删掉|赶|挤|不想|不让|登出|偷|\b(?:ex|kick|log|sign|out|off|remove|stop)\b/,
);

/** Friends, and lovers that were. */
const isFormer = sieved(
  new RegExp(`前[男女任夫妻]|旧[男女情]|${friends}|\\bex\\b|\\b(?:roommate|friend)`),
);
const isClose = sieved(
  new RegExp(
    `${family}|(?<!前|旧)[男女](?:朋友|友|票)|对象|情人|\\b(?:girlfriend|boyfriend|gf|bf)\\b|\\b${relative}\\b`,
  ),
);

/** The longest text, in words, that is about it alone. */
const most = 30;

/**
 * Somebody known is in their own account: it is theirs, and no other's. What they want to do of it comes after the
 * password.
 */
export const knownInside = toldBy([isIn, isOnTheirs, inEnglish, knowsPassword], (said) => {
  const { scene, guarded, understanding } = said;
  const { app, act } = understanding.entities;
  if (app !== undefined || lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (isElse.test(text) || !isTold(said, text)) return null;
  const { own_elsewhere: word } = scene.local.phrases.guard;
  if (knowsPassword.test(text)) return besideTopic(said, word);
  const isWanted = act === 'unbind' || act === 'change';
  const guide = guideOfNamed(scene, understanding.entities);
  if (isWanted) return aboveTopic(said, word, guide ?? 'choice.unbind');
  if (isFormer.test(text) && !isClose.test(text)) return aboveTopic(said, word, theftTopic);
  return besideTopic(said, word);
});

function isTold({ scene }: Said, text: string): boolean {
  if (isIn.test(text) || inEnglish.test(text)) return true;
  if (knowsPassword.test(text)) return scene.session.topic === theftTopic;
  // Where they look for a device that is still logged in, this is one.
  const isSought = scene.session.at !== null || scene.session.said.includes('forgot_bound');
  return isOnTheirs.test(text) && isToEnd.test(text) && !isSought;
}

/** A word, with what stands beneath what to do about a theft. */
function besideTopic({ scene }: Said, word: string): Draft | null {
  const draft = openTopic(scene, theftTopic);
  return draft && answerWithWord(scene, draft, word);
}

function aboveTopic({ scene }: Said, word: string, topic: string): Draft | null {
  const draft = openTopic(scene, topic);
  return draft && above(word, draft);
}
