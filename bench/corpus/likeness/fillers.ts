/**
 * What a normalised Chinese sentence can lose and still ask the same: particles, politeness, what a
 * question begins with.
 */
export const chineseFillers = new RegExp(
  [
    '(?:我?想)?请问(?:一?下)?|请教(?:一?下)?|麻烦[您你]?|拜托|劳驾|求助|求解答?|求告知',
    '(?:我?就是)?我?想?问(?:一?下)|(?:非常|十分)?(?:感谢|谢谢)(?:[您你了啦]|大家)?|多谢',
    '[你您]们?好(?!友)|大家好|各位|大佬们?|大神们?|亲(?=请|我|在)|在吗(?=.{3})|急+$',
    '一下子?|到底|究竟|那个(?=我)|(?<!申)请(?!求)|我的?',
    '[的地得了着过呢吗嘛么啊呀阿吧哦噢喔哈啦咯哎诶欸唉嗯呃哟呗滴嘞]',
  ].join('|'),
  'g',
);

/** The same as folded syllables. 吗 and 吧 stay, for they sound as 码 and 爸 do. */
export const pinyinFillers: ReadonlySet<string> = new Set(
  'de le ne a ya o la wo qin wen yi xia'.split(' '),
);

export const englishFillers: ReadonlySet<string> = new Set(
  `a an the my our your this that to of do does did is are am was be so just please pls plz hi hello hey um
  uh ok well really actually now there thanks thank thx can could would i im you me it qq`.split(
    /\s+/,
  ),
);
