import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, lengthOf, toldBy } from '../leaning.js';
import { known } from '../people-words.js';

const tradeTopic = 'neighbour.account_trade';

const account = '(?:qq|扣扣|企鹅|球球|账号|帐号|小号|大号|老号|靓号|(?<!门|型)号(?!码|卡|段))';
const from =
  '(?:从|在|跟|向|找|问)?(?:[淘某]宝|闲鱼|咸鱼|转转|拼多多|网上|平台|二手|别人|人家|中介|卖家|号商|商家|群里|贴吧)(?:那里?|那边|手里|手上|上|处)*';
const lender = `(?:${known}|别人|人家|他|她)`;

/** An account that was bought, rented or borrowed. */
const traded = sieved(
  new RegExp(
    [
      // "租来的QQ号", "淘宝买的QQ号", "买了个二手QQ"
      `(?:租|借|买|收购?|${from}(?:拍|搞|弄|入|淘))(?:来|到|回来?|下)?(?:的|了)(?:一?个|那个|这个|二手的?|别人的|人家的|老|新)*${account}(?!主|商|的?(?:会员|皮肤|秀|钻))`,
      `(?<![请要])(?:租|借|买)(?:用|来|了|过)*${lender}(?:的|个|那个)+${account}`,
      // "号是我买的", "这QQ是借朋友的"
      `${account}(?:其实|就|也|都)?(?:是|系|乃)(?:我|俺)?(?:以前|之前|去年|前几天|刚|当时|后来|最近|${from}|跟${lender}|从${lender}(?:那里?|手里|手上)?)*(?:租|借|买|淘|收)(?:来|到|回来)?(?:${lender})?的`,
      `${account}(?:其实|就|也|都)?是(?:二手|租|借)的`,
      '\\b(?:bought|rented|borrowed|purchased|buying|renting)\\b(?: an?| the| this| that| my| some)?(?: second ?hand| used| old| rented)? (?:qq|account)\\b(?! (?:member|vip|coin))',
      '\\b(?:qq|account)\\b(?: number)?(?: that| which)?(?: (?:i|we|was|is|got|have|had|been))+ (?:bought|rented|borrowed|purchased)\\b|\\b(?:bought|rented|borrowed|second ?hand) (?:qq|account)\\b',
    ].join('|'),
  ),
);

/** Who had it before is to be taken off it. */
const ofSeller = sieved(
  /(?:解绑?|换|去|弄|删|踢|拿|撤|取消|改|清)(?:掉|除|下|绑|了|定)*(?:号上|上面)?(?:卖家|原主人|原号主|号主|前主人|上家|号商|出租(?:人|方)|上一?[个任手](?:号主|主人))(?:的|绑|那|手|号|自己|留)|(?:卖家|原主人|原号主|前主人|上家|号商)(?:的)?(?:手机|号码|电话|邮箱|绑定)[^，。]{0,8}?(?:解|换|去|弄|删|改)(?:绑|掉|除)|\b(?:seller|previous owner|former owner)(?:.?s)\b[^.?!]{0,6}\b(?:phone|number|e ?mail|mailbox)\b/,
);

/** The binding is what they want to change. */
const wantsBinding = sieved(
  /[绑榜]|手机|邮箱|号码|密保|换|改|解除|去掉|弄掉|\b(?:\w*bind\w*|bound|unlink\w*|link\w*|phone|number|e ?mail|mailbox|remove|change|take off)\b/,
);

/** It is a number, a phone or an app that was bought, or the account was theirs and they were robbed of it. */
const elsewhere = sieved(
  /(?:手机号|号码|手机卡|电话卡|二手号|新号|手机|电话|卡|平板|电脑)(?:是|系)?[^，。]{0,6}?(?:买|租|借|办)|(?:买|租|借)(?:来|了|的|到|个|部|台|张|一)*(?:二手|新)?(?:手机|电话|平板|电脑|号码|卡)|绑(?:着|了|在|过|定)?(?:别人|人家|陌生人?|其他人?|另一个人?)(?:的)?(?:qq|扣扣)|微信|steam|原神|抖音|\b(?:(?:bought|rented|borrowed|second ?hand) (?:an? |the |this |my )?(?:new |used )?(?:phone|sim|number)|wechat|steam)\b/,
);

/** To have it by an appeal. */
const byAppeal = sieved(/申诉|\bappeal/);

/** The longest text, in words, that is about it alone. */
const most = 50;

/** To change what an account is bound to that was bought, rented or borrowed: the bot has no part in that. */
export const accountTraded = toldBy([traded, ofSeller, byAppeal], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (scene.session.said.includes(tradeTopic) && byAppeal.test(text) && isShort(said))
    return openTopic(scene, tradeTopic);
  if (!wantsBinding.test(text) || elsewhere.test(text)) return null;
  return traded.test(text) || ofSeller.test(text) ? openTopic(scene, tradeTopic) : null;
});
