import { sieved } from '../text/index.js';
import { clientNames, siteNames } from './place-names.js';
import type { Entities } from './understanding.js';
import { withoutUnwanted } from './unwanted-ways.js';

type Way = NonNullable<Entities['way']>;

// People name a phone and QQ in every other sentence. It is the way only where something is to be
// done there: 手机上能改吗, but not 用手机号登录, nor 绑到她手机上.
const can =
  '(?:可不可以|可以|能不能|能否|能|应该|该|要|怎么|怎样|如何|咋|直接|自己|也|就|是不是|去|来| )*';
const act = '(?:操作|弄|改|换|解|取消|设置|搞|办|撤|摘|去掉|删(?!了)|清|处理|点(?!了))';
const machine = '(?:手机|电脑|平板|笔记本|桌机|ipad|pc)';
const notBoundTo = '(?<![绑换搬移转导][定到在]{1,2}[^ ]{0,6})';

const website = sieved(
  anyOf(
    siteNames.alone,
    '网页(?:版|端)',
    '(?:用|在|从|去|电脑|官方|中心的?)网页(?!游戏)',
    '(?:用|走|去|从|到|上|在)互联(?!网)',
    `网页(?:上|里)?面?${can}${act}`,
    `网上${can}(?:操作|弄|改|换|解绑|取消|办)`,
    `(?:^| |在|用|从|去|到|哪个)(?:你们|qq|腾讯|官方|的)*网站(?:上|里)?面?${can}${act}`,
    '^(?:那|在|用)*网页上?(?:呢|吧|的)?$',
    '网页上?(?:行不行|行吗|可以吗|能不能|可不可以)',
    '\\b(?:on|via|through|from|using|use) (?:the |your |qq |official )+(?:web ?site|web ?page|web|site)\\b',
    '\\b(?:in|on|via|through|from|with|using|use) (?:the |a |my |web )*browser\\b',
    '\\b(?:web|website|browser) version\\b|\\bofficial (?:web ?)?site\\b',
    '(?:打开|开|进|登|上|走|用)(?:了|上)?(?:aq|那个|这个|它的|你说的| )*(?:网页|官网|网站(?!的?(?:账号|授权)))|网页(?:那个|的办法|那条|方便|简单|吧|呗)',
    '^(?:the |a |my |via |by )?(?:web ?site|browser|web)(?: one| way| then| please)?$|\\bthe (?:web ?site|browser|web) (?:one|way)\\b',
  ),
);

const client = sieved(
  anyOf(
    clientNames.alone,
    '(?:qq|扣扣) ?(?:app|软件)(?:里|上|内)面?|用户端|桌面版|移动端',
    '(?:^| )(?:我)?(?:用的?是?|在)?(?:手机|电脑|平板)(?:版|上的?|里的?)?的? ?(?:qq|扣扣)(?:上|里|操作|弄)*$',
    `${notBoundTo}(?:[在用从]${machine}|${machine}(?:qq|扣扣)?(?:上|里)|电脑)(?:qq|扣扣)?(?:上|里)?面?的?(?:qq|扣扣)?${can}${act}`,
    `(?<!不)用${machine}(?:qq|扣扣)?(?:呢|吧|的|吗)*$`,
    '(?:qq|扣扣)(?:这个)?(?:软件|app)?(?:里|上)面?(?:直接|怎么|怎样|如何|自己|可以|能)*(?:操作|弄(?!下|掉|走))',
    `app(?:里|上|内)面?${can}${act}`,
    '(?:电脑|平板|手机)(?:上|里|版)?的?(?:qq|扣扣)(?:客户端)?(?:里|上|弄|操作|吧|呗|换|解)|\\bqq (?:app )?on (?:my |the )?(?:phone|computer|laptop|tablet|pc)\\b',
    '(?:^| |就|还是|改|想|要|我)用(?:手机|电脑)?(?:qq|扣扣)(?:吧|呗|的|呢)*$',
    '(?:用|在|从|拿)(?:qq|扣扣)(?:里[头边]?|上|头)?面?(?:弄(?!下|掉|走)|操作|做|办|改|换|搞|整(?!下|掉)|来|吧)',
    '\\bke ?hu ?duan\\b|\\b(?:yong ?dian ?nao|dian ?nao ?(?:ban|duan|shang))\\b(?! ?(?:ding|xin))',
    '\\b(?:in|on|from|via|through|using|use) (?:the |my )?(?:qq |mobile |phone |desktop )?(?:app|client)\\b',
    '\\b(?:on|from|with|via|using|use) (?:the |my |a )?(?:pc|computer|laptop|desktop|tablet|ipad)\\b',
    '\\b(?:pc|phone|computer) (?:version|client)\\b',
    '^how .{4,60} (?:on|from|with|using) (?:the |my |an? )?(?:phone|mobile|android|iphone)(?: phone)?$',
    '\\b(?:do|done|it|this|that) (?:on|from|with|in|using) (?:the |my )?(?:phone|mobile)\\b',
  ),
);

const inApp = sieved(
  anyOf(
    '(?:在|去|到|进|从|直接)(?:那个|这个|它们?|他们?|人家|对方|那边)?(?:自己|自家|本身)?的?(?:游戏|应用|网站|软件|app)(?:自己)?(?:那边|里面?|上面?)(?:自己)?的?(?:设置|账号设置|去)?(?:里|去)?(?:操作|弄|解|取消|搞|办|删)',
    '\\b(?:in|inside|from|within) (?:the |that )(?:game|app|site|service)(?: itself| s (?:own )?settings)\\b',
  ),
);

/** The way that a normalised text asks for. Who names both wants to know which, and has chosen none. */
export function namedWay(text: string): Way | undefined {
  const normalised = withoutUnwanted(text);
  if (inApp.test(normalised)) return 'app';
  const onWebsite = website.test(normalised);
  const inClient = client.test(normalised);
  if (onWebsite === inClient) return undefined;
  return onWebsite ? 'website' : 'client';
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}
