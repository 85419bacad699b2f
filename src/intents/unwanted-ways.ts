const unwanted =
  /(?:不|别|甭|懒得)(?:是|在|用|走|从|去)(?:我)?(?:qq|扣扣)(?:app|软件)?(?:里头?|上|内)面?(?:弄|操作|做|搞|办|改|解|换|的)*|不是(?:在)?(?:那个|什么)?(?:网页|浏览器|官网|网站|电脑|客户端)[版上里端]?的?(?:那个|那种)?|(?:不|别|甭|懒得)(?:想|要|愿意?|打算|喜欢|会)?(?:再)?(?:走|用|去|开|上|在)(?:那个|什么)?(?:网页|浏览器|官网|网站|电脑|手机|客户端)[版上里端]?了?|(?:电脑|手机)(?:不在(?:身边)?|没在(?:身边)?|坏了|没带)|(?:没(?:有|得|带|装)?|莫得|莫有|木有|冇(?:得|带)?|(?<!有)无)(?:电脑|手机|浏览器)(?!号|绑|卡)|(?:don t|do not|not|no|without) (?:have |got |own |want to |wanna )?(?:do it )?(?:use |on |in |inside |from |via |through )?(?:the |a |my |that )?(?:web ?site|browser|computer|laptop|phone|qq app|app|game)(?: itself)?(?! number| login| account)|(?:rather than|instead of) (?:doing it )?(?:using |in |inside |from |on |via |through )?(?:the |a |my |that )?(?:web ?site|browser|computer|laptop|phone|qq app|app|game)(?: itself)?(?! number| login| account)|(?:不|别|甭|懒得)(?:想|要|愿意?|打算|喜欢|会)?(?:再)?(?:在|去|到|进|从)(?:那个|这个)?(?:游戏|应用|软件)(?:里|上|内)面?(?:弄|操作|做|搞|办|改|解|取消)?(?:了|的)?|(?:游戏|应用)(?:里|上)?面?我?(?:不想|懒得)(?:进|上|登|弄|去)(?:了|去)?/g;

/** A normalised text without the ways that it does not want or have: 不走网页, 电脑不在身边, 没有电脑. */
export function withoutUnwanted(normalised: string): string {
  return normalised.replace(unwanted, ' ');
}
