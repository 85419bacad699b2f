import type { Entities } from './understanding.js';

type Way = NonNullable<Entities['way']>;

// People name a phone and QQ in every other sentence. It is the way only where something is to be
// done there: 手机上能改吗, but not 用手机号登录, nor 绑到她手机上.
const can =
  '(?:可不可以|可以|能不能|能否|能|应该|该|要|怎么|怎样|如何|咋|直接|自己|也|就|是不是|去|来| )*';
const act = '(?:操作|弄|改|换|解|取消|设置|搞|办|撤|摘|去掉|删(?!了)|清|处理|点(?!了))';
const machine = '(?:手机|电脑|平板|笔记本|桌机|ipad|pc)';
const notBoundTo = '(?<![绑换搬移转导][定到在]{1,2}[^ ]{0,6})';

const website = anyOf(
  '网页(?:版|端)',
  '(?:用|在|从|去|电脑|官方|中心的?)网页(?!游戏)',
  `网页(?:上|里)?面?${can}${act}`,
  '(?<!qq ?)浏览器',
  '官网(?!的?(?:电话|号码|客服))',
  '安全中心(?! ?(?:专员|客服|\\d|app|的? ?token|的?令牌|那个动态))',
  'qq ?互联|\\bqq connect\\b|\\b(?:aq|connect) qq com\\b',
  `网上${can}(?:操作|弄|改|换|解绑|取消|办)`,
  `(?:在|用|从|去|到|哪个)(?:你们|qq|腾讯|官方|的)*网站(?:上|里)?面?${can}${act}`,
  '^(?:那|在|用)*网页上?(?:呢|吧|的)?$',
  '\\b(?:wang ?ye|guan ?wang|liu ?lan ?qi|an ?quan ?zhong ?xin)\\b',
  '\\b(?:on|via|through|from|using|use) (?:the |your |qq |official )+(?:web ?site|web ?page|web|site)\\b',
  '\\b(?:in|on|via|through|from|with|using|use) (?:the |a |my |web )*browser\\b',
  '\\b(?:web|website|browser) version\\b|\\bofficial (?:web ?)?site\\b',
  '\\bsecurity cent(?:er|re)\\b(?! (?:app|token|code))',
);

const client = anyOf(
  '客户端|用户端|桌面版|移动端|(?:手机|电脑|平板|pc|ipad) ?(?:版(?!本)|端)',
  `${notBoundTo}(?:[在用从]${machine}|${machine}(?:qq|扣扣)?(?:上|里)|电脑)(?:qq|扣扣)?(?:上|里)?面?的?(?:qq|扣扣)?${can}${act}`,
  `(?<!不)用${machine}(?:qq|扣扣)?(?:呢|吧|的|吗)*$`,
  '(?:qq|扣扣)(?:里|上)面?(?:直接|怎么|怎样|如何|自己|可以|能)*(?:操作|弄(?!下|掉|走))',
  `app(?:里|上|内)面?${can}${act}`,
  '\\bke ?hu ?duan\\b|\\b(?:yong ?dian ?nao|dian ?nao ?(?:ban|duan|shang)|shou ?ji ?(?:ban|duan))\\b(?! ?(?:ding|xin))',
  '\\b(?:in|on|from|via|through|using|use) (?:the |my )?(?:qq |mobile |phone |desktop )?(?:app|client)\\b',
  '\\b(?:on|from|with|via|using|use) (?:the |my |a )?(?:pc|computer|laptop|desktop|tablet|ipad)\\b',
  '\\b(?:mobile|desktop|pc|phone|computer) (?:version|client)\\b',
  '\\b(?:do|done|it|this|that) (?:on|from|with|in|using) (?:the |my )?(?:phone|mobile)\\b',
);

/** The way that a normalised text asks for. Who names both wants to know which, and has chosen none. */
export function namedWay(normalised: string): Way | undefined {
  const onWebsite = website.test(normalised);
  const inClient = client.test(normalised);
  if (onWebsite === inClient) return undefined;
  return onWebsite ? 'website' : 'client';
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}
