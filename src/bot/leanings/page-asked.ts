import { sieved } from '../../text/index.js';
import { hereOf, inMind } from '../here.js';
import { tellPage, tellPageNotOpen } from '../moves/index.js';
import type { Scene } from '../scene.js';
import { isShort, toldBy } from './leaning.js';

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

/** The same in the midst of a guide. */
export const pageSought = toldBy([asksWherePage], ({ scene, guarded: { asked } }) =>
  asksWherePage.test(asked) && inMind(scene).kind !== 'outside' ? tellPage(scene, asked) : null,
);
