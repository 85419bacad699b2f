import { sieved } from '../text/index.js';
import { simplify } from './normalise.js';

/** What only Cantonese writes. */
const written = sieved(/[嘅咗喺畀俾佢冇唔啲嚟嗰咩搵攞睇乜撳揿掣嘢喇噉咁哋㗎]|点(?:样|解|算|办)/);

/** How Cantonese says it, and how Mandarin does; in this order, the longer before what it begins with. */
const said: readonly (readonly [cantonese: RegExp, mandarin: string])[] = (
  [
    ['点解', '为什么'],
    ['点(?:算|办)(?:好)?', '怎么办'],
    ['点样|点(?=先|可以|得|去|整|搞|弄|做|改|换|解绑|解除|取消|登|入|填|申诉)', '怎么'],
    ['边(?:度|处)', '哪里'],
    ['边(?=个|部|隻|只|条|啲|一)', '哪'],
    ['唔(?:知|知道)', '不知道'],
    ['(?:乜嘢|乜野|咩嘢|乜|咩)(?!$)', '什么'],
    ['嗰(?:度|边)', '那里'],
    ['嗰', '那'],
    ['呢(?:度|边)', '这里'],
    ['呢(?=个|部|隻|只|步|条|啲|页|张)', '这'],
    ['而家|宜家|依家', '现在'],
    ['跟住(?:落嚟)?', '然后'],
    ['头先|啱啱|啱先', '刚才'],
    ['唔见(?:咗|左)', '丢了'],
    ['唔记得(?:咗|左)?', '忘记了'],
    ['(?:登|入)唔(?:到|入|返)', '登不上'],
    ['攞唔(?:到|返)', '拿不回'],
    ['攞返', '找回'],
    ['冇(?:咗|晒)', '没了'],
    ['冇(?:再)?用(?:咗|喇|啦|紧)*', '不用了'],
    ['冇', '没有'],
    ['先系', '才是'],
    ['系咪', '是不是'],
    ['㗎', '的'],
    ['唔该', '麻烦'],
    ['唔使', '不用'],
    ['唔好', '不要'],
    ['唔想要', '不要'],
    ['唔', '不'],
    ['(?<![关联体])系(?![统列])', '是'],
    ['喺', '在'],
    ['(?:畀|俾)(?=人)', '被'],
    ['话(?:畀|俾)', '告诉'],
    ['畀|俾', '给'],
    ['我哋', '我们'],
    ['佢哋', '他们'],
    ['佢', '他'],
    ['嘅', '的'],
    ['咗', '了'],
    ['晒', ''],
    ['啲', '些'],
    ['嚟', '来'],
    ['(?<=[绑登拿攞搵换改])返', '回'],
    ['仲', '还'],
    ['搵', '找'],
    ['攞', '拿'],
    ['睇', '看'],
    ['[撳揿]', '点'],
    ['掣', '按钮'],
    ['呃', '骗'],
    ['搞掂', '搞定'],
    ['定系|定是', '还是'],
    ['同埋', '和'],
    ['拎走', '拿掉'],
    ['嘢', '东西'],
    ['咁|噉', '那'],
    ['隻|(?<![一两几])部(?=手机|电话|旧|新|机)|(?<=^|走|咗|了)个(?=qq|e ?mail|邮|号|game)', ''],
    ['电话(?!号)', '手机'],
    ['喇', '了'],
  ] as const
).map(([cantonese, mandarin]) => [new RegExp(cantonese, 'g'), mandarin]);

/** A text as Mandarin says it, in simplified characters; null where it is not Cantonese. */
export function inMandarin(text: string): string | null {
  const simple = simplify(text.toLowerCase());
  if (!written.test(simple)) return null;
  return said.reduce((rest, [cantonese, mandarin]) => rest.replace(cantonese, mandarin), simple);
}
