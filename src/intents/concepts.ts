import { codeAt, sieved } from '../text/index.js';
import { type Heard, sounds } from './pinyin.js';

interface Concept {
  /** Chinese words, written so, or in pinyin when of two characters or more. */
  readonly words: string;
  /** Words that nothing else people write here sounds like: their homophones count as well. */
  readonly heard?: string;
  /** How Chinese says it in more than words. */
  readonly phrase?: RegExp;
  readonly english: RegExp;
}

/**
 * What a question can be about: things, acts, and above all situations. That the number is dead
 * decides more than that it is a phone number.
 */
const concepts: Readonly<Record<string, Concept>> = {
  phone: {
    heard: '手机 密保号',
    words: '手机 电话 号码 门号 旧号 老号 新号 原号 密保号 话费',
    english: /\bsjh\b|phone|mobile|\bnumber\b|\bcell\b|\bsim\b/,
  },
  mailbox: {
    words: '邮箱 信箱 邮件 电邮 邮址 油箱 邮相 有箱 油厢 邮想',
    english: /e ?mail|mailbox|outlook|hotmail/,
  },
  app: {
    words: '应用 授权 第三方 游戏 网站 小程序 互联',
    english: /\bapps?\b|\bgames?\b|website|third ?party|authori[sz]/,
  },
  // What another app has of QQ, rather than what QQ has bound.
  qqLink: {
    words: '',
    phrase:
      /(?:绑定?|关联|连|挂|綁定?)(?:了|着|过|的是)?我?的?(?:那个|个)?(?:qq|扣扣|企鹅)(?!的?(?:手机|电话|号码|邮|密))|(?:解绑|解除|断开|退绑|脱钩|取消)(?:掉|了|和|跟|与)?(?:我的?)?(?:qq|扣扣|企鹅)(?!的?(?:手机|电话|号码|邮|绑|群|会员|空间))|(?:qq|扣扣|企鹅)号?(?:快捷|一键)?(?:登[录陆入](?!不|密|保护|设备|提示|时|页|失败|频|的手机)|授权)|(?:用|拿|通过)的?是?(?:我的?)?(?:qq|扣扣|企鹅)号?(?:快捷|一键)?(?:登|授|注册)/,
    english:
      /qq log ?in|(?:log(?:ged)?|sign(?:ed)?) ?(?:in|up) (?:with|via|by|through) (?:my )?qq|(?:un)?link(?:ed)? (?:to )?(?:my )?qq/,
  },
  code: {
    heard: '验证码 校验码',
    words: '验证码 校验码 短信 简讯 验证 动态码',
    english: /\byzm\b|\bcode\b|\bsms\b|\botp\b|verif/,
  },
  appeal: { heard: '申诉', words: '申诉 人工审核', english: /appeal/ },
  unbind: {
    heard: '解绑 退绑',
    words:
      '解绑 解除 解掉 拆 取消 去掉 拿掉 断开 移除 解开 不绑 退绑 摘 撤 脱 删 卸 整下来 弄下来 解下来 弄掉 整掉',
    phrase: /[都要想]解(?:了|掉|开)?$/,
    english: /\bjb\b|unbind|unlink|remove|delete|disconnect|detach|revoke|cancel/,
  },
  change: {
    heard: '换绑 改绑',
    words: '换绑 改绑 更换 换成 改成 换个 换掉 替换',
    phrase: /换(?:一?下|掉|了|个)?(?:qq)?(?:上)?(?:绑定?的?|的)?(?:手机|邮箱|信箱|号|新)/,
    english: /change|replace|switch|swap|update/,
  },
  rebind: {
    heard: '重新绑',
    words: '重新绑 再绑 绑回来 绑回去 绑定新 绑上',
    english: /rebind|bind again|link again|re ?link/,
  },
  gone: {
    words:
      '停机 停用 注销 销号 不用了 没了 丢了 丢失 遗失 弄丢 补不了 收回 空号 欠费 作废 换号了 不在身边 打不通 二次放号 过期 失效 不能用 用不了 没在用 早就不 停了 扔了 冇用 唔用 用唔到 停咗 冇咗',
    english:
      /\bdead\b|\blost\b|\bgone\b|cancell?ed|deactivat|expired|suspend|no longer|don ?t have|recycled|disconnected/,
  },
  forgot: {
    words: '忘记 忘了 记不 不记得 想不起 不知道绑 哪个号 忘',
    phrase: /查.{0,4}绑/,
    english: /forg[oe]t|remember|which (?:number|phone|email)/,
  },
  lockedOut: {
    words:
      '登不上 登不进 登不了 登不回 登录不 登陆不 上不去 进不去 登入不 被锁 登唔到 登唔入 入唔到',
    english:
      /locked out|logged me out|can ?(?:no|n)? ?t (?:get (?:back )?in|log)|cannot (?:get (?:back )?in|log)|unable to log/,
  },
  atHand: {
    words:
      '还在用 在用着 收得到 能收到 在手上 在手里 手头 在身边 都在 没丢 还能用 正常用 正在用 照常用 没换',
    english: /still (?:have|got|use|works?|active|get|receive)|both (?:sims|numbers)|in hand/,
  },
  loggedIn: {
    words: '能登 登得上 登得进 还在线 登着 登陆着 登录着 能进去 进得去 上得去 没退出 登着的',
    phrase:
      /可以(?:正常)?登[录陆入]|还(?:在|能)?登(?:着|得)|登得了|仲(?:可以)?登(?:入|录|陆)?(?:得)?到|登得到|还能进(?!群|游戏|空间|别)|(?:qq|扣扣).{0,6}开着|(?:电脑|平板|笔记本|ipad|pad)(?:上|里|那边)?(?:的)?(?:qq|扣扣)?(?:还|仲|一直|都|也)+(?:开着|登着|在线)|(?:qq|一直|电脑上?|平板上?)(?:都|还)?挂着(?!它|他|那|这|旧|老|原|个|号|我)/,
    english:
      /still logged in|can (?:still )?(?:log ?in|get in)|still get in(?:to)? (?:it|qq|my)|am logged in|logged in on/,
  },
  stolen: {
    words: '被盗 盗号 盗了 被黑 被改 黑客 陌生 异地 别人登 被人 被偷 偷了 盗走 给盗 遭盗',
    phrase: /(?:让|叫|给|遭)(?:人|别人|人家|坏人|骗子)(?:给)?(?:盗|偷|黑|改|弄走|搞走)/,
    english: /hack|stolen|thief|compromis/,
  },
  others: {
    words: '别人 他人 对象 女友 男友 前任 前女 前男 老婆的 老公的 同事的 朋友的',
    english: /someone else|my (?:ex|girlfriend|boyfriend|wife|husband)|friends account/,
  },
  effect: {
    words: '影响 还能不能 还可以 会不会 会怎样 后果 正常',
    english: /affect|impact|still (?:use|log|work)|what happens/,
  },
  data: {
    words: '聊天记录 记录 存档 皮肤 数据 备份 战绩 段位 会员',
    english: /backup|history|\bdata\b|saves?\b|skins?\b|progress/,
  },
  howLong: {
    words: '多久 几天 多长时间 什么时候 几个工作日 等到',
    english: /how long|how many days|when will/,
  },
  notThere: {
    words:
      '找不到 找不着 没找到 没看到 没看见 看不到 看不见 找不见 瞅不见 灰色 点不了 不显示 没反应 翻遍',
    phrase: /没有.{0,6}(?:按钮|选项|入口|字样|两个字|[这那]一?[项栏个行])|没写|(?:照样|还是)没有/,
    english:
      /no (?:button|option|such)|can ?(?:no|n)? ?t (?:find|see)|greyed|missing|not there|nothing (?:there|like)|don ?t see/,
  },
  notArrived: {
    words: '收不到 没收到 不来 没来 没动静 发不',
    english:
      /not (?:received|receiving|arriv|getting (?:the|a|any|my) |coming)|never (?:came|comes|arriv|got the|received)|(?:didn|haven|hasn|isn|doesn|don|won) ?t (?:get|got|gotten|receive|come|coming|arriv)|no (?:code|sms)\b/,
  },
  refused: {
    words: '驳回 不通过 没通过 失败 被拒 拒绝',
    english: /reject|denied|refused|failed/,
  },
  wechat: { words: '微信', english: /wechat|\bwx\b/ },
  money: { words: '付费 给钱 收费 代解 代办 多少钱', english: /money|\bpay\b|\bfee\b/ },
};

const names = Object.keys(concepts);
const listed = Object.values(concepts);
const phrases = listed.map(({ phrase }) => phrase && sieved(phrase));
const english = listed.map((concept) => sieved(concept.english));

/** A word, and the place of its concept. */
interface Word<Rest> {
  /** What follows its first character, or its first sound. */
  readonly rest: Rest;
  readonly concept: number;
}

const wordsOf = ({ words, heard }: Concept): string[] => [...split(words), ...split(heard)];
/** By the code of their first character. */
const written = wordsBy(wordsOf, (word) => [word.charCodeAt(0), word.slice(1)] as const);
const heardInPinyin = wordsBy(
  (concept) => wordsOf(concept).filter((word) => word.length > 1),
  soundsOf,
);
const heardAnywhere = wordsBy(({ heard }) => split(heard), soundsOf);

const latin = /[a-z]/;

/** The concepts that a normalised text touches, in a fixed order. */
export function findConcepts(normalised: string, { sounds, script }: Heard): string[] {
  const touched = new Uint8Array(names.length);
  touchWritten(touched, normalised);
  touchHeard(touched, sounds, script === 'pinyin' ? heardInPinyin : heardAnywhere);
  const hasLatin = latin.test(normalised);
  return names.filter((_, concept) => {
    if (touched[concept] === 1) return true;
    if (hasLatin && english[concept]?.test(normalised)) return true;
    return phrases[concept]?.test(normalised) ?? false;
  });
}

function touchWritten(touched: Uint8Array, text: string): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const words = written.get(codeAt(text, at));
    if (words === undefined) continue;
    for (const { rest, concept } of words) if (text.startsWith(rest, at + 1)) touched[concept] = 1;
  }
}

function touchHeard(
  touched: Uint8Array,
  sounds: readonly string[],
  heard: ReadonlyMap<string, readonly Word<readonly string[]>[]>,
): void {
  for (let at = 0; at < sounds.length; at++) {
    const words = heard.get(sounds[at] as string);
    if (words === undefined) continue;
    for (const { rest, concept } of words)
      if (rest.every((next, place) => sounds[at + 1 + place] === next)) touched[concept] = 1;
  }
}

function wordsBy<First, Rest>(
  wordsOf: (concept: Concept) => readonly string[],
  partsOf: (word: string) => readonly [First, Rest],
): ReadonlyMap<First, readonly Word<Rest>[]> {
  const words = new Map<First, Word<Rest>[]>();
  for (const [concept, entry] of listed.entries())
    for (const word of wordsOf(entry)) {
      const [first, rest] = partsOf(word);
      words.set(first, [...(words.get(first) ?? []), { rest, concept }]);
    }
  return words;
}

function soundsOf(word: string): readonly [first: string, rest: readonly string[]] {
  const [first = '', ...rest] = sounds(word);
  return [first, rest];
}

function split(words: string | undefined): string[] {
  return words ? words.split(' ') : [];
}
