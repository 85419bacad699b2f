/** Words of a clause that tells how somebody is reached, in a shadow. */
const words = new RegExp(
  [
    '[^\\p{L}\\p{N}]+|\\d+(?:点|[ap]m)?',
    '有(?:什么)?(?:事|问题|消息|结果|进展|情况|需要)|以后|随时|到时候|[都也就请可能]以?|麻烦|直接|回头|晚上|白天|方便|或者?|[的话请你您我们给到在和吧就去]',
    '打|拨|致电|联[系络]|找|发|回[复电信]?|通知|加|电话|手机|座机|门号|邮[箱件]|信箱|号码?|短信|微信同号|微信',
    '(?<![a-z])(?:you|can|could|may|pls|please|just|reach|call|text|contact|mail|e?mail|write|message|ring|get back|me|us|at|on|by|via|to|my|the|is|number|phone|in case|need|it|if|any|time|anytime|needed|here|s|or|a|under|through|back|am|pm|after|before)(?![a-z])',
  ].join('|'),
  'gu',
);
const reaching =
  /打[给我]|打[^，。]{0,2}电话|拨打|致电|联[系络]|找我|发[到给]?我|回[复电]我|通知我|(?<![a-z])(?:reach|call|text|contact|e?mail|write to|message|ring) (?:me|us)(?![a-z])|in case you need/;
const anything = /[\p{L}\p{N}]/u;

/** Whether a clause only tells how somebody is reached: "有事打我电话[手机号]", "you can reach me at [email]". */
export function onlyReaches(clause: string): boolean {
  return reaching.test(clause) && !anything.test(clause.replace(words, ''));
}
