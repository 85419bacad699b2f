import { sieved } from '../text/index.js';
import { chinese } from './pinyin.js';

/** Things that can be bound, by kind: two kinds in one breath are two wishes. */
const things = [
  '手机号码?|手机|电话号码|电话|密保手机|号码|门号|shou ?ji(?: ?hao)?|phone numbers?|phone|mobile',
  '密保邮箱|电子邮箱|邮箱|信箱|电邮|you ?xiang|email address|e ?mails?|mailbox',
  '授权过?的(?:第三方)?(?:应用|游戏|网站|软件|app)|(?:第三方|游戏|应用)的?授权|第三方应用|应用授权|应用|授权|游戏|网站|小程序|(?:用)?(?:qq|扣扣)(?:的)?(?:登录|登陆|授权)|you ?xi|shou ?quan|apps?|games?|web ?sites?|qq logins?',
] as const;

const joint =
  ' ?(?:和|跟|与|同(?!时)|还有|以及|加上|加|及|连同|\\bhe\\b|\\bgen\\b|\\bhai ?you\\b|and|plus|as well as| ) ?(?:还有 ?)?(?:我的|qq的|绑定的|绑的|[嗰呢一]?个|all |my |the |an? |some |[^ ]{1,6}?(?:那个?|这个?|的))?';

const anyThing = `(?:${things.join('|')})`;
// "手机游戏" is one thing, "手机邮箱" are two.
const couple = sieved(
  new RegExp(
    `${anyThing}(?:${joint}${anyThing})+|(?:手机号?码?|电话)(?:邮箱|信箱)|(?:邮箱|信箱)(?:手机号?码?|电话)`,
  ),
);
const anyOne = new RegExp(anyThing, 'g');
/** What a bound thing may be. */
export type Kind = 'phone' | 'mailbox' | 'app';

const names: readonly Kind[] = ['phone', 'mailbox', 'app'];
const kinds = things.map((words) => new RegExp(`^(?:${words})$`));

/** Where something is done is not what is bound: "手机上弄". */
const places = sieved(/(?:手机|网站|应用|游戏|软件|app)(?= ?(?:qq|扣扣|上|里|内|端|版))/g);

/** Said of several things, and senseless of one. */
const all =
  / ?(?:全部|全都|全(?=[解取换改拆删去撤])|统统|通通|一起|一并|同时|都|\b(?:both|all|dou|quan ?bu)\b) ?/g;

/** What is wished for one of several things. */
export interface Wish {
  /** The text, naming that thing alone. */
  readonly text: string;
  /** The plainest way to ask for it, when something is to be unbound or changed. */
  readonly bare: string;
}

/**
 * The wishes of a normalised text that names several things at once ("手机和邮箱都想解绑"), in the order of
 * the text; empty for any other text.
 */
export function uncouple(normalised: string): Wish[] {
  const found = couple.exec(normalised);
  if (!found) return [];
  const named = kindsIn(found[0]);
  if (named.size < 2) return [];
  const before = normalised.slice(0, found.index);
  const after = normalised.slice(found.index + found[0].length);
  return [...named.values()].map((thing) => ({
    text: plain(before) + thing + plain(after),
    bare: bareWish(thing),
  }));
}

function plain(text: string): string {
  return text.replace(all, (found) => (/^ | $/.test(found) ? ' ' : ''));
}

/** Things as pinyin spells them; "game" could be read so, and is not. */
const inPinyin = /^(?:shou ?(?:ji|quan)|you ?xi)/;

/** The plainest way to ask for a thing to be unbound. */
export function bareWish(thing: string): string {
  if (chinese.test(thing)) return `解绑${thing}`;
  if (inPinyin.test(thing)) return `jiebang ${thing}`;
  return kindsIn(thing).has('app') ? 'revoke an app' : `unbind my ${thing}`;
}

/**
 * The plainest way to ask for the one bound thing that a normalised text names; undefined for none or several.
 *
 * @param namesApp whether it names an app, which need not be called one
 */
export function plainWish(normalised: string, namesApp = false): string | undefined {
  const named = kindsIn(normalised);
  const [thing] = named.values();
  if (thing !== undefined) return named.size === 1 ? bareWish(thing) : undefined;
  return namesApp ? bareWish(chinese.test(normalised) ? '应用授权' : 'app') : undefined;
}

/** The kinds of bound things that a normalised text names, each as it is called first, in the order of the text. */
export function kindsIn(normalised: string): Map<Kind, string> {
  const named = new Map<Kind, string>();
  for (const thing of places.replace(normalised, ' ').match(anyOne) ?? []) {
    const kind = names[kinds.findIndex((words) => words.test(thing))];
    if (kind !== undefined && !named.has(kind)) named.set(kind, thing);
  }
  return named;
}
