import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import type { Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { type Leaning, lengthOf } from '../leaning.js';

/** The longest text, in words, that tells of it. */
const most = 20;

const language = '(?:英文|英语|中文|繁体|简体|外文|外语|日文|韩文)';
const screen =
  '(?:手机|电脑|平板|系统|界面|页面|网页|网站|屏幕|画面|菜单|按钮|选项|安全中心|上面|里面|软件|app|qq)';

/** What the page, the phone or a button is in, and no language for the talk. */
const isOfScreen = sieved(
  new RegExp(
    `${screen}[^，。]{0,3}(?:上|里)?(?:的字)?(?:全|都|显示|只有|变成|变|还)*(?:是|的|成)?(?:全|都)*(?:是)?${language}|${language}版?的?(?:系统|界面|页面|网页|网站|菜单|手机|按钮)|显示(?:的)?(?:是|全是|都是)?${language}|\\b(?:page|site|website|screen|menus?|phone|system|buttons?|app|qq|everything|its?|it.s|they.?re|labels?|all) (?:is|are|shows?|s)? ?(?:all |only |just |still |set )*(?:in |to )(?:chinese|english)\\b|\\b(?:english|chinese) (?:version|language) (?:of|on|for) (?:the|this|that) (?:page|site|website|app|qq)|\\b(?:page|site|website|app|qq|screen) (?:have|has|in|come in)\\b.{0,16}\\b(?:english|chinese)\\b|\\b(?:english|chinese) (?:menu|page|site|website|app|phone|system|interface|screen)\\b`,
  ),
);

/** To the bot, which is to write another one. */
const toBot = sieved(
  /你|请|換|(?<!不)换(?!成?(?:[中英]文|简体|繁体)版?的?(?:网页|页面|网站|系统|界面|app|qq))|切|说|回|讲|写(?!着|的)|\b(?:you|your|switch|change|please|reply|answer|speak|talk)\b/,
);

/** What comes of it matters more. */
const tellsMore = sieved(
  /但|不过|可是|然后|接着|下一步|[点到按]了|\b(?:but|now what|what now|next|then|i.?m (?:on|at|in)|pressed|tapped|clicked)\b/,
);

/** The screen is in another language: the characters to look for, and the talk stays in its own. */
export const screenLanguage: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  if (understanding.entities.language === undefined || lengthOf(said) > most) return null;
  const text = plainForm(guarded.asked);
  if (
    !isOfScreen.test(text) ||
    tellsMore.test(text) ||
    toBot.test(text) ||
    isOfBot(said.scene, understanding)
  )
    return null;
  const { screen_language } = scene.local.phrases.follow;
  const here = hereOf(scene);
  return here.kind === 'step'
    ? above(screen_language, toStep(scene, here.place, false))
    : shortWord(scene, screen_language);
};

/** Where the bot itself writes what they complain of, it is the bot's. */
function isOfBot(
  { session }: Scene,
  { writing, entities }: Parameters<Leaning>[0]['understanding'],
): boolean {
  return writing === 'english' && entities.language === session.locale && session.locale !== 'en';
}
