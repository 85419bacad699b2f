import { sieved } from '../text/index.js';
import { plainForm } from './guard/index.js';

/** What only Cantonese writes. */
const written = sieved(
  /[嘅咗喺畀俾佢冇唔啲嚟嗰咩搵攞睇乜撳揿掣嘢喇噉咁哋㗎]|[点點](?:[样樣]|解|算|办|辦)|(?<![0-9一二三四五六七八九十两兩半早晚有快差])[点點](?:搞|整|做)/,
);

/**
 * How Cantonese says it, in the plain form, which has its commonest characters as Mandarin does (唔 is 不, 咗 is 了); and
 * how Mandarin says it. In this order: the longer before what it begins with.
 */
const said: readonly (readonly [cantonese: RegExp, mandarin: string])[] = (
  [
    ['点解', '为什么'],
    ['点(?:算|办)好?', '怎么办'],
    ['点样|点(?=先|可以|得|去|整|搞|弄|做|改|换|解绑|解除|取消|登|入|填|申诉)', '怎么'],
    ['边(?:度|处)', '哪里'],
    ['边(?=个|部|只|条|些|一)', '哪'],
    ['不知(?!道)', '不知道'],
    ['(?:乜嘢|乜野|咩嘢|乜|咩)(?!$)', '什么'],
    ['那(?:度|边)', '那里'],
    ['呢(?:度|边)', '这里'],
    ['呢(?=个|部|只|步|条|些|页|张)', '这'],
    ['而家|宜家|依家', '现在'],
    ['跟住(?:落来)?', '然后'],
    ['头先|啱啱|啱先', '刚才'],
    ['不见(?:了|左)', '丢了'],
    ['不记得(?:了|左)?', '忘记了'],
    ['(?:登|入)不(?:到|入|返)', '登不上'],
    ['攞不(?:到|返)', '拿不回'],
    ['攞返', '找回'],
    ['没(?:了|晒)', '没了'],
    ['没(?:再)?用(?:了|喇|啦|紧)*', '不用了'],
    ['没(?=得|啲|些|人|呢|这)', '没有'],
    ['先是', '才是'],
    ['是咪', '是不是'],
    ['(?<=怎么[搞整弄做]?|哪里[搞整弄做]?)㗎', '啊'],
    ['㗎', '的'],
    ['不识(?=[搞整弄做用登改换解点操])', '不会'],
    ['不识', '不懂'],
    ['([教带])住', '$1着'],
    ['(?<=[教带]着?我)行', '走'],
    ['不该', '麻烦'],
    ['不使', '不用'],
    ['不好(?=再|畀|给)', '不要'],
    ['给(?=人(?!家))', '被'],
    ['话给', '告诉'],
    ['哋', '们'],
    ['晒', ''],
    ['(?<=[绑登搵换改])返', '回'],
    ['仲', '还'],
    ['搵', '找'],
    ['攞', '拿'],
    ['睇', '看'],
    ['[撳揿]', '点'],
    ['掣', '按钮'],
    ['呃', '骗'],
    ['搞掂', '搞定'],
    ['定是', '还是'],
    ['同埋', '和'],
    ['拎走', '拿掉'],
    ['嘢', '东西'],
    ['咁|噉', '那'],
    ['(?<![一两几这那哪])部(?=手机|电话|旧|新|机)|(?<=^|走|咗|了)个(?=qq|e ?mail|邮|号|game)', ''],
    ['电话(?!号)', '手机'],
    ['喇', '了'],
  ] as const
).map(([cantonese, mandarin]) => [new RegExp(cantonese, 'g'), mandarin]);

/** A text as Mandarin says it, in plain form; null where it is not Cantonese. */
export function inMandarin(text: string): string | null {
  if (!written.test(text)) return null;
  const plain = plainForm(text);
  return said.reduce((rest, [cantonese, mandarin]) => rest.replace(cantonese, mandarin), plain);
}
