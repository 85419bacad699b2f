// What is said of the bot, or in despair. Words that people use of a thief or a cheat (骗子, scam) are none.
const angry = anyOf(
  '垃圾(?!短信|邮件|邮箱|箱|桶|信息)|废物|傻[逼比笔叉子]|煞笔|沙雕|智障|脑残|弱智|白痴|狗屁|放屁|屁用|什么鬼|人工智障',
  '破(?:机器人|东西|玩意|软件|客服|系统|企鹅|qq)|烂(?:透|死|东西|软件|客服)|搞(?:什么|毛|啥)(?:东西|玩意|鬼)',
  '气死|烦死|急死|恼火|火大|上火|生气|无语|(?:我|人|要|快|都)崩溃|抓狂|受够|受不了|忍无可忍|没完没了',
  '答非所问|听不懂人话|听不懂吗|不讲人话|能不能说人话|浪费(?:我|时间|老子)|耍我|玩我(?!的)|敷衍|糊弄|投诉你|我要投诉|坑爹|坑人|差评',
  // Somebody's mother has a phone too.
  '[他你]妈的?(?!妈|的|手机|号|qq|微信|账号|邮箱|电话|那|这|也)|(?<![我他她你])妈的(?!手机|号|qq|微信|账号|邮箱|电话)|妈蛋|特么|\\btmd\\b|\\bnmd\\b|\\bcnm\\b|\\bwcnm\\b|\\bnmsl\\b|^(?:sb|zz|lj)$|草泥马|我[操靠草艹](?!作)|卧槽|滚(?:蛋|开|犊子|$)|去死',
  '\\b(?:useless|stupid|idiots?|dumb|wtf|fuck\\w*|shit\\w*|bullshit|crap|ridiculous|garbage|trash(?! (?:folder|can|mail|box))|pathetic|furious|angry|pissed|fed up|sick of|waste of (?:my )?time|the worst|hate (?:this|you))\\b',
);

/** A normalised text without its angry words: what else it says may be a question. */
export function withoutAnger(normalised: string): string {
  return normalised.replace(everyAngry, ' ').replace(/ +/g, ' ').trim();
}

/** Whether a normalised text is an angry one. */
export function isAngry(normalised: string): boolean {
  return angry.test(normalised);
}

const everyAngry = new RegExp(
  `(?:(?:你们?|这|那|都|就|是|真|太|什么|的|个|the|this|you|is|are|so) ?){0,4}(?:${angry.source})(?:的?(?:东西|玩意儿?|机器人|软件|客服|bot))?`,
  'g',
);

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}
