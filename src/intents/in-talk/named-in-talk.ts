import { sieved } from '../../text/index.js';
import { chinese } from '../pinyin.js';
import { clientNames, siteNames } from '../place-names.js';
import type { Entities } from '../understanding.js';
import { withoutUnwanted } from '../unwanted-ways.js';
import { doneUpTo } from './done-steps.js';
import { digits, toNumber } from './step-numbers.js';

type Way = NonNullable<Entities['way']>;

/** Longer texts, in normalised characters, speak of what they name in passing. */
const longest = { chinese: 36, other: 72 } as const;

function isLong(normalised: string): boolean {
  return normalised.length > (chinese.test(normalised) ? longest.chinese : longest.other);
}

const website = sieved(
  anyOf(
    siteNames.named,
    '网页|官方网站|上网(?:弄|搞|办|操作|整|解)|网站(?:的|那(?!个)|上|吧|里|版|的?办法|整|搞|弄|做|走|操作)',
    '^(?:那|就|我|们|再|来|要不|还是|改|换|成|到|用|走|去|先|试|看|一下|下)*网站',
    '(?:qq|扣扣)(?:那|这)(?:一)?(?:头|边|侧)|\\b(?:on|from|at) (?:the )?qq (?:side|end)\\b',
    '(?<![a-z])aq(?![a-z])',
    '\\b(?:yong|zai|qu) ?(?:wang ?(?:ye|zhan)|guan ?wang|liu ?lan ?qi)\\b',
    '\\b(?:web ?site|web ?page|browser|chrome|safari|firefox|web)\\b|\\b(?:the|your|official) site\\b',
  ),
);

const client = sieved(
  anyOf(
    clientNames.named,
    '^(?:那|就|还是|我|想|先)*(?:用|在|走)(?:qq|扣扣)(?:吧|呗|好|了|来|搞|弄|啦)*$',
    '手q|手机qq|(?:qq|扣扣)(?:自带|自己|本身|设置|软件)|(?:qq|扣扣)(?:(?:里|中|内|入面)(?!的?(?:手机|邮箱|号|绑))|上(?!的|绑|还)|软件|这个软件|app)|pc版qq|(?:手机|电脑|平板)(?:上的? ?qq|里的? ?qq|上的?扣扣)|上面的(?:qq|扣扣)',
    '^(?:jiu |na |wo |hai ?shi )*(?:yong|zai) ?(?:qq|ke ?hu ?duan)(?: ?(?:li|shang|nong|ba|lai|de))*$',
    '\\bqq (?:app|client|itself)\\b|\\b(?:in|inside|use|using) qq\\b|\\bshou ?ji ?(?:shang|qq)\\b|\\b(?:mobile|desktop) app\\b',
  ),
);

const app = sieved(
  anyOf(
    '(?:游戏|手游|应用|软件|小程序|app)(?:(?:里|内)(?:头|面|边)?|头)(?:自己|直接|要|该|应该|可以|能|怎么|怎样|如何|咋|点样?|去|来|把|才)*(?:qq)?(?:解|取消|弄|搞|整|办|操作|换|改|断|退|做|走|撤)',
    '(?:在|用|从|走|去|到|换|成|改|回|是|进|就)*(?:app|软件|(?<!我的)应用)(?:里|上|内|版|端|操作|弄|吧|走)|^(?:就|还是|那)?用(?:app|软件)',
    '(?:^|在|用|从|走|去|到|换成?|换到|改|回|还是)(?:手机)?app(?! ?(?:吧|的))|用app|\\b(?:in|on|via|use|using|through|from|with|back to|have) (?:the |that )?app\\b|\\b(?:in|inside|within) (?:the |that )(?:game|app)\\b|^(?:the |ok |phone |mobile |app )*app(?: one| way| then| please)?$',
  ),
);

/**
 * The way that a short text names in the midst of a talk about ways: 网页第四步, 走app里面, 手Q弄. Asked by
 * itself it would have to say what is to be done there; see `namedWay`.
 */
export function namedWayInTalk(normalised: string): Way | undefined {
  if (isLong(normalised)) return undefined;
  const text = withoutUnwanted(normalised);
  return oneWay(text) ?? oneWay(text.split(' ').find((clause) => settles.test(clause)) ?? '');
}

/** The clause that tells what they have settled on, of two ways that they name. */
const settles = sieved(/还是|就用|改用|那就/);

function oneWay(text: string): Way | undefined {
  const inQq: Way | undefined = client.test(text) ? 'client' : app.test(text) ? 'app' : undefined;
  if (!website.test(text)) return inQq;
  return inQq === undefined ? 'website' : undefined;
}

const forms = [
  new RegExp(
    `(?:跳到?|卡在?|卡到|做到|走到|弄到|轮到|停在|搁|过了?) ?(?:第 ?)?(${digits})(?:步| |$|了|吧|呢|啊|那|这)`,
  ),
  new RegExp(`(?<!倒数 ?)第 ?(${digits})(?= |$|吧|呢|啊|了|在|是|怎|咋|讲|说|点|要|该|那|这)`),
  new RegExp(`^(?:直接|那|就|看|去|到|讲|说|我要看)*(${digits}) ?步`),
];

/** Where to begin, whatever is told to be done: "1和2都会 从3开始". */
const from = sieved(
  new RegExp(
    `从 ?第? ?(${digits}) ?步?(?:开始|起|往|接着|继续|再|讲|说|做|走|弄|来)|\\b(?:from|start at|start with|begin at|pick up at) (?:step |number |no )?([1-9]|one|two|three|four|five|six)\\b`,
  ),
);

const beforeLast = sieved(new RegExp(`倒数 ?第 ?(${digits})`));
const first = sieved(
  /头一(?:步|个)|(?:首先|起步)(?:干|做|弄|点|要|该|是)|先(?:干|做|弄|点)(?:啥|什么|嘛|哪)|从第?一步|\b(?:what (?:do i|should i|to) do first|first thing|where do i start|how do i start)\b/,
);

/**
 * The step that a short text names in the midst of a guide, where a number alone can be no other: 直接跳4,
 * 我现在卡在3, 倒数第二步 (-2).
 */
export function namedStepInTalk(normalised: string): number | undefined {
  if (isLong(normalised)) return undefined;
  const fromEnd = beforeLast.exec(normalised)?.[1];
  if (fromEnd !== undefined) return -toNumber(fromEnd);
  const [, begun, begunAt = begun] = from.exec(normalised) ?? [];
  if (begunAt !== undefined) return toNumber(begunAt);
  for (const form of forms) {
    const named = form.exec(normalised)?.[1];
    if (named !== undefined) return toNumber(named);
  }
  return first.test(normalised) ? 1 : undefined;
}

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

/** The step up to which a short text tells that all is done; see `doneUpTo`. */
export function doneInTalk(normalised: string): number | undefined {
  return isLong(normalised) || from.test(normalised) ? undefined : doneUpTo(normalised);
}
