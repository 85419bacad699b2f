import { sieved } from '../text/index.js';
import { plainForm } from './guard/index.js';

const clause = '[^\\s,，.。;；!！?？、:：]';
const end = '(?<![吗么嘛呢])(?:[\\s,，.。;；!！、~～]+|$)';
const soft = '[它他了吧啦哈喽呀啊先着著]*';
const later =
  '(?:回头|以后|之后|下次|下回|改天|改日|明天|晚点|晚些|待会儿?|等会儿?|等下|过会儿?|后面|往后|有空|[迟遲][些点])再?';
const acts = '(?:说|讲|谈|聊|弄|搞|整|办|解|换|改|问|看|处理|来|倾)';

/** Who names nothing stops: "算了先不弄了". */
const nothing =
  '(?!(?:那么?|算了|我们?|咱们?|今天|这|个|就|还是|要不|唉|好吧?|行|嗯|了)*(?:先|暂|以后|之后|回头|改天|下次|明天|不急))';

/** "邮箱先放一边", "手机号暂时不动". */
const firstNot = `${nothing}${clause}{1,14}?(?:就|都|我|咱|也|咱们|我们)*(?:先|暂时|暂且)(?:都|就)*(?:(?:不|别|甭|唔)(?:要|用|去)?(?:说|管|提|谈|讲|问|弄|搞|整|动|急|理|换|解|绑|碰)|放(?:一放|放|一边|一旁|那儿?|下)?|搁(?:一边|那儿?|下)?|等(?:一等|等|一下)?|缓(?:一缓|缓)?|留)${soft}`;

/** "先不说邮箱". */
const notFirst = `(?:先|暂时)(?:都|就)*(?:不|别|甭|唔)(?:要|用|去)?(?:说|管|提|谈|讲|问|理|弄|搞|整|换|解)(?!${soft}(?:[\\s,，.。;；!！]|$))${clause}{1,12}`;

/** "邮箱回头再说", "邮箱不急". */
const then = `${nothing}${clause}{1,14}?(?:就|都|我|咱|也)*(?:${later}${acts}${soft}|不急${soft}|不着急${soft}|(?:放|排|搁|挪|留)(?:到|在)?(?:后头|后面|最后|后边)${soft}|(?:往|靠)后(?:放|排|挪|推|靠)?${soft})`;

/** "邮箱就留着", "手机号不换了". */
const kept = `${clause}{0,4}?(?:邮箱|信箱|电邮|手机号?码?|号码|授权|应用|游戏)(?:就|那个|这个|那边|还是|我|先|也|都|暂时|继续|给|让它)*(?:留(?:着|下)?|保留|不用?(?:换|解|动|弄|改|搞|整|管)(?=[了啦喇咯\\s,，。;；!！]|$))${soft}`;

/** "算了不弄邮箱了". */
const notMore =
  '(?:算了|那|还是|就|先|暂时|我|也|都)*(?:不|甭|别|唔)(?:想|要|用|打算|准备)?(?:再|去)?(?:弄|搞|解绑?|换绑?|动|管|办|处理|整)(?:邮箱|信箱|电邮|手机号?码?|号码|授权|应用)(?:那个|这个|那边)?(?:了|啦|喇|咯)(?:吧|啊|呀)?';

const onlyLater = `(?:${later}${acts}${soft})`;

const chinese = `(?:(?<=^|[\\s,，.。;；!！?？、])(?:${firstNot}|${notFirst}|${then}|${kept}|${notMore})|(?:但是?|不过)${kept})${end}(?:${onlyLater}${end})?`;

const thing =
  '(?:the |my |that |this )?[a-z]+(?: (?:number|address|login|account|stuff|thing|part|question))?';

const english = `\\b(?:(?:leave|forget|skip|ignore|park)(?: about)? ${thing}(?:,? (?:for now|for the moment|for a (?:moment|second|minute)|aside|alone|for later|(?:un)?till? later))|(?:put|set|leave) ${thing} aside|forget about (?:the|my|that) [a-z]+|i(?:.ll| will| want to| would rather)? keep (?!\\w+ing\\b)${thing}|never ?mind (?:about )?(?:the|my|that) [a-z]+(?: number)?|${thing} can wait)\\b`;

/** One of several, but for another: "除了qq邮箱，另外那个邮箱". */
const apart =
  '(?:除了|除开|撇开)(?:我的|这个|那个)?[^\\s,，.。]{2,8}?(?:以外|之外|外)?(?:的|[\\s,，]+(?=另|绑|那个|我|别|其))(?:绑|我|另外|其他|别的|的|那个|一个)*|(?:qq邮箱|微信)(?:以外|之外)的?';

const asides = new RegExp(`${chinese}|${english}|${apart}`, 'g');

/** Texts that may put something aside have one of these. */
const hint = sieved(
  /先|暂|再|除了|除开|撇开|以外|之外|后头|后面|后边|最后|往后|靠后|不急|不着急|留|[不别甭唔][要用想打准再去换解动弄改搞整管办处]|keep|for |aside|alone|later|mind|wait|forget/,
);

/** Fewer letters beside it are nothing. */
const fewest = 2;

/** What stands beside it, and is nothing either. */
const filler = sieved(
  new RegExp(
    `^(?:[\\s,，.。;；!！?？、~～]|${onlyLater}|这个|那个|好的?|行|嗯|吧|了|唉|算了|那|就这样|ok|okay|but|and|then|so|please)*$`,
  ),
);

/** A text taken apart by what it puts aside. */
export interface PutAside {
  /** What is asked: the rest, or all of it where nothing else is said. */
  readonly asked: string;
  /** Whether something is put aside, and nothing asked. */
  readonly isAll: boolean;
  /** What is put aside, as it was said; empty where nothing is. */
  readonly aside: string;
}

/** What a text asks beside what it puts aside for now: "邮箱先放一边，说手机". */
export function putAside(text: string): PutAside {
  const plain = plainForm(text);
  const nothingAside = { asked: text, isAll: false, aside: '' };
  if (!hint.test(plain)) return nothingAside;
  const found = [...plain.matchAll(asides)];
  if (found.length === 0) return nothingAside;
  let rest = '';
  let from = 0;
  for (const { 0: aside, index } of found) {
    rest += text.slice(from, index);
    from = index + aside.length;
  }
  rest = (rest + text.slice(from)).replace(/^[\s,，.。;；!！?？、]+/, '').trim();
  const letters = rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isAll = letters < fewest || filler.test(plainForm(rest));
  const aside = found.map(([said]) => said).join(' ');
  return { asked: isAll ? text : rest, isAll, aside };
}
