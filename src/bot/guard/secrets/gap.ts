/**
 * How a word and a number belong together, from what stands between them: the word tells the number
 * ("验证码是 4829"), stands next to it ("验证码 4829"), a few small words are between ("验证码我填了 4829"),
 * they are in one clause, or nothing ties them.
 */
export type Tie = 'told' | 'next' | 'near' | 'clause' | 'none';

const quotes = '\\s"\'“”‘’「」『』【】\\[\\](){}（）<>《》*#~`|\\-\\ue000-\\ue005';
const told = new RegExp(`(?:[是为叫系:=乃>→]|\\b(?:is|was|are|shi|wei|equals)\\b)[${quotes}.…]*$`);
const next = new RegExp(`^[${quotes}，,、.…]*$`);
const near =
  /^[\s"'“”‘’「」『』【】[\](){}（），,、.…:=\-的了我你您他这那个收到填输入写发来过给啊呀啦呢哦吧哈嘛哟显示上下里面刚才已经好像应该说就也还都又现在用打有老新叫和跟与及qq\ue000-\ue005]*$/;
const nearLatin =
  /^[\s:=,."'-]*(?:(?:i|got|get|received?|sent|me|they|it|the|my|your|you|of|for|to|qq|says?|said|number|here|s|as|using|use|entered|typed|new|old|wo|de|le|shou|dao|fa|lai|ni|gei)\b[\s:=,."'-]*){0,8}$/;
const broken = /[。！？!?；;\n]/;
const apart =
  /[没不等]|发[到至往]|来自|超过|打了|拨|过了|限|每|前|后|开头|\b(?:to(?! (?:log|sign|verify|confirm))|from|not|no|never|didn|doesn|after|before|since|wait\w*|mei|bu|deng)\b/;

/** A sign, and a line of its own: "验证码是：\n\n482913". */
const signed = /^\s?[是为]?:\s{1,6}$/;
/** "不就是482913吗" tells as much as "是482913". */
const denied = /(?:不就|是不|不)(?=是)/;

/** Longer than this, in UTF-16 units, a gap ties nothing. */
export const longestGap = 40;
const longest = { near: 28, clause: 16 } as const;

export function tieOf(gap: string): Tie {
  if (gap.length > longestGap) return 'none';
  if (next.test(gap)) return 'next';
  if (signed.test(gap)) return 'told';
  const isBroken = broken.test(gap);
  if (told.test(gap) && !isBroken) return apart.test(gap.replace(denied, '')) ? 'clause' : 'told';
  if (gap.length > longest.near) return 'none';
  if (!isBroken && (near.test(gap) || nearLatin.test(gap))) return 'near';
  return gap.length <= longest.clause && !apart.test(gap) ? 'clause' : 'none';
}

const backChinese =
  /^[\s"'“”‘’「」『』【】[\](){}（），,-]*[就]?[\s这个是的那我你您他们为一发来给收到了过刚才不qq腾讯短信登录陆手机上当做作解换绑定（(【「"]*$/;
/** "482913 is your Google verification code": names of senders have words of any kind. */
const backLatin =
  /^["')\],. ]{0,3}(?:(?:is|was|as|for|to|shi|zhe|on) |[(（-] ?)(?:(?!not |no )[\w'’&.-]+ ){0,6}$/;
const telling = /[是为这]|\b(?:is|was|as|shi|zhe)\b/;

/** What stands between a number and a word behind it: "482913 是我的验证码". */
export function tieBehind(gap: string): Tie {
  if (gap.length > longestGap || broken.test(gap.replace(/^\s?\n(?=这|是)/, ''))) return 'none';
  if (/^[\s（(【「"-]*$/.test(gap)) return 'next';
  if (!backChinese.test(gap) && !backLatin.test(gap)) return 'none';
  return telling.test(gap) ? 'told' : 'near';
}
