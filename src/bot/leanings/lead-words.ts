import { sieved } from '../../text/index.js';

const unable =
  '(?:我|俺|都|完全|真的|根本|[啊哎唉,， ])*(?:(?:不会|不识|不懂|不晓得|不知道?)(?:怎么样?|咋|点样?|如何)?(?:去)?(?:弄|搞|做|整|操作|用|下手|开始)?|[搞弄整做](?:不|唔)(?:定|掂|到|来|明白|懂))[啊呀呢的了咯啦喎㗎,，。!！ ]*';
const led =
  '(?:你|您|可以|能|能不能|可不可以|请|麻烦|快|来|就|[啊呀,，。 ])*(?:一步一?步|手把手|慢慢)?(?:地|来|的|那)?[教带领]{1,2}(?:住|着|下|一下)?我(?:一步一?步|手把手|慢慢)?(?:一?下|一?遍|做|弄|搞|整|走|行|操作|[啊呀呢啦吧呗嘛,，。!！?？~ ]|好吗|行吗|可以吗|得不得)*$';

/** In plain form: wants to be led through it, whatever it is. */
export const wantsLead = sieved(
  new RegExp(
    `^(?:${unable})?${led}|^(?:please |can you |could you |i don.?t know how,? (?:to do (?:it|this|that),? )?)*(?:(?:teach|guide|lead|walk|show) me(?: how)?(?: through(?: it| this)?| to do (?:it|this|that))?(?: step by step)?|step by step)(?: please| pls)?[.!? ]*$`,
  ),
);

/** In plain form: does not know how to do it, whatever it is, and tells no more. */
export const tellsUnable = sieved(
  new RegExp(
    `^${unable}$|^i (?:don.?t|do not) know how(?: to do (?:it|this|that))?[.! ]*$|^i can(?:.?t|not) (?:do|manage|figure) (?:it|this|that)(?: out)?[.! ]*$`,
  ),
);
