import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, inMind, isInTalk } from '../../here.js';
import { tellPage, tellPageNotOpen } from '../../moves/index.js';
import type { Scene } from '../../scene.js';
import { isShort, toldBy } from '../leaning.js';

/** What official pages are called. */
const pages = '官网|官網|安全中心|互[联聯]|\\baq\\b';

const page = sieved(
  new RegExp(
    `${pages}|官方(?:的)?(?:网|網|地址|入口)|official (?:site|page|website)|security cent(?:er|re)|qq connect`,
    'i',
  ),
);
const asksForIt = sieved(
  /网址|網址|地址|链接|鏈接|連結|入口|哪|邊度|怎么(?:进|打开|找|登)|怎麼(?:進|打開|找|登)|咋(?:进|打开|找)|是(?:什么|什麼|啥|多少)|打不[开開]|(?:进|進)不去|\b(?:url|link|address|where|what)\b/i,
);

/** Where an official page is, asked for by its name. */
export const pageAsked = toldBy([page], ({ scene, guarded: { asked } }) =>
  page.test(asked) && asksForIt.test(asked) ? tellPage(scene, asked) : null,
);

const doesNotOpen = sieved(
  /打不[开開]|[进進]不去|[加載载]+不出|打開唔到|开不了|白屏|(?:请|要|让我|叫我)(?:用|在|到|去)?电脑(?:上|端)?(?:打开|访问|登录|操作)|\b(?:not|won.?t|doesn.?t|can.?t|cannot) (?:open|load|work)\b/i,
);

/** What a page is opened with. */
const opener = sieved(/浏览器|瀏覽器|网页|網頁|网站|網站|网址|\b(?:browser|page|site|website)\b/i);

/** The way on the web, before any talk. */
const officialWay = sieved(
  /^(?:你们|那个|这个|你给的|[啊, ，])*(?:网页版|網頁版|(?:解绑|解綁)的?(?:网页|網頁|网站|網站|页面|頁面))/,
);

const bareStill = sieved(
  /^(?:[我试了都也唉啊,， ]|可是|但|换了)*(?:还是|仍然?|照样|也|依然|一直|就是|仲系)(?:都)?(?:打不[开開]|[进進]不去|加[载載]不出|不行|打開唔到|没反应)[了啊呀呢。! ]*$|^(?:it )?still (?:won.?t|doesn.?t|not|does not|can.?t) ?(?:open|load|work\w*)/i,
);

const onDevice = sieved(/手机|手機|电脑|電腦|\b(?:phone|computer)\b/i);

/** Outside of guides, an official page that does not open: what to try. */
export const pageFails = toldBy([doesNotOpen, bareStill], (said) => {
  const { scene, guarded } = said;
  if (hereOf(scene).kind === 'step' || !isShort(said) || guarded.threats.length > 0) return null;
  const { asked } = guarded;
  const isOfPage =
    page.test(asked) ||
    (!isInTalk(scene) && officialWay.test(asked)) ||
    (bareStill.test(asked) && wasOfPage(scene)) ||
    ((opener.test(asked) || onDevice.test(asked)) && wasOfPage(scene));
  return isOfPage && (doesNotOpen.test(asked) || bareStill.test(asked))
    ? tellPageNotOpen(scene, asked)
    : null;
});

/** Whether a link to an official page is what was offered last, with nothing answered since. */
function wasOfPage({ session: { topic, choices } }: Scene): boolean {
  return topic === null && choices.length > 0;
}

/** Asks of the page itself where it is: in the midst of a talk, "which of these in the Security Center?" does not. */
const asksWherePage = sieved(
  new RegExp(
    `(?:${pages}|网站|網站|网址|網址)的?(?:网址|網址|入口|地址|网页|網頁|网站|網站)?(?:是|在|喺|要)*(?:哪|边度|邊度|[怎点點][么麼样樣]?(?:进|進|打开|打開|找|去|入))|\\bwhere(?:.s| is| do i find| can i find) (?:the |that |this )?(?:security cent|(?:official )?(?:web ?)?site|qq connect)`,
    'i',
  ),
);

const link = '(?:网址|链接|连结|网站|网页|页面|地址)';
const lead =
  '(?:等等|等下|等一下|诶|欸|咦|那|这|你?给的|你?说的|上面的?|我打开的|打开的|[,，。 ])*';

/** Whether the page that they were told of is what it says. */
const doubtsPage = sieved(
  new RegExp(
    `^${lead}(?:这|那|这个|那个|你给的|你说的|上面的?)个?${link}(?:真的?|到底|究竟|确定|是)*(?:不是|是不是|是否)?(?:是)?(?:腾讯|騰訊|官方|官网|qq|正规|正規|真|假|钓鱼|骗人|安全|靠谱|可靠|可信|靠得住|对)(?:官方|自己|家)?(?:的|网站|官网|网)*(?:吗|么|嘛|吧|不|没错吧)?[?？!！。 ]*$|^(?:wait|hold on|hmm|um|so|and|but|ok|hey|[,. ])*(?:is|are you sure) (?:that|this|the|it)(?:.s| is)? ?(?:link|site|website|page|url|address)?(?: is)? ?(?:actually |really |even |truly )*(?:from |by |run by |owned by )?(?:tencent|qq|official|real|legit\\w*|genuine|trustworthy|trusted|the (?:real|official) (?:one|site|page|link))(?:.s| site| page| link| website| thing)*[?!. ]*$`,
    'i',
  ),
);

/** An address at QQ. */
const address = sieved(/(?<![a-z0-9.-])(?:https?:\/\/)?([a-z0-9-]+\.qq\.com)(?![a-z0-9.-])/i);

/** Another address at QQ than those that the steps are known for: which those are. */
export const addressNamed = toldBy([address], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const host = address.exec(guarded.asked)?.[1]?.toLowerCase();
  const isKnown = host === undefined || scene.knowledge.settings.official_hosts.includes(host);
  const isMail = host === 'mail.qq.com';
  return isKnown || isMail ? null : tellPage(scene, guarded.asked);
});

/** After another link: which is the real one. */
const asksReal = sieved(
  /^(?:[那啊哦所以,，。 ]|到底|请问)*(?:真的?|真正的?|官方的?|正规的?|正确的?|对的)(?:那个|的)?(?:网址|网站|链接|页面|地址|官网)?(?:到底|应该|又)?(?:是|在|系|喺)?(?:哪|什么|啥|多少|边)(?:一?个|里|儿|样|度)?[啊呀呢嘛?？。! ]*$|^(?:so |and |ok |then )*(?:which|what)(?:.s| is| one is)? (?:the )?(?:real|official|right|correct|genuine)(?: one| site| page| link| address| url| website)*[?. ]*$/,
);

/** "Is that link really Tencent's?": the address to type in oneself, since what they have opened nobody here sees. */
export const pageDoubted = toldBy([doubtsPage, asksReal], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0 || guarded.asksIfOfficial) return null;
  const { warned, topic } = scene.session;
  const isLinked = warned === 'unofficial-link' || topic === 'caution_verification';
  if (isLinked && asksReal.test(plainForm(guarded.asked))) return tellPage(scene, guarded.asked);
  const isTold = hereOf(scene).kind !== 'outside' || wasOfPage(scene);
  return isTold && doubtsPage.test(plainForm(guarded.asked))
    ? tellPage(scene, guarded.asked)
    : null;
});

/** The same in the midst of a guide. */
export const pageSought = toldBy([asksWherePage], ({ scene, guarded: { asked } }) =>
  asksWherePage.test(asked) && inMind(scene).kind !== 'outside' ? tellPage(scene, asked) : null,
);
