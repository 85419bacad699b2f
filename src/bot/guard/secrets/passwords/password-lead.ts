/**
 * How a text leads from the word for a password to what may be one: by a sign ("密码：…"), by a verb ("密码是…"),
 * by nothing between, or by small words that need not tell anything ("密码我改了…").
 */
export type Lead = 'sign' | 'told' | 'next' | 'near';

const chinese =
  '(?:我?只?告诉你[哈啊呀哦吧了]?|重置)?[\\s的得不想要我你您他她就也都还是为成了叫设置定改换填输入写用现在以前原来之旧新老应该好像可能大概一直曾经系说给到作分别记得乃先从个:=→>~"\'“”‘’「」『』【】（()-]{0,16}';
const english =
  '(?:[\\s:=>"\'“”(-]*(?:for|of|to|on|my|the|qq|account|email|login|log|in|was|is|are|set|changed|it|s|as|now|still|currently|used|be|shi|wei|gai|cheng|le|jiu|jiushi|de|wo|i|think|should|here|new|old|also|both|use)(?![a-z\\d])){0,8}[\\s:=>"\'“”(-]*';
const between = new RegExp(`${english}${chinese}`, 'y');
const sign = /[:=→][\s:=>"'“”‘’「」『』【】（(-]*/;
const verb = /告诉|[是为成叫系用乃从]|[设置改][的得]|\b(?:is|was|shi|jiushi|as|wei|cheng)\b/;
const nothing = /^[\s"'“”‘’「」『』【】（()>~-]*$/;
const changing = /\b(?:chang|set|updat|reset)[a-z]*\b[^.!?]*$/;
const statement = /^(?:就?是|为|叫|[改换设]成了?)["“「『【]?$/;

/** Where a value may start behind the word for it, and how the text leads there. */
export function leadFrom(
  shadow: string,
  word: number,
  from: number,
): { readonly start: number; readonly lead: Lead; readonly isPlain: boolean } {
  between.lastIndex = from;
  const gap = between.exec(shadow)?.[0] ?? '';
  const signed = sign.exec(gap);
  if (signed) return { start: from + signed.index + signed[0].length, lead: 'sign', isPlain: true };
  // "密码是我爱北京": the last small word may be the first of the password.
  const own = /^就?是我$/.test(gap) ? 1 : 0;
  return {
    start: from + gap.length - own,
    lead: leadOf(gap, shadow, word),
    isPlain: own > 0 || statement.test(gap),
  };
}

function leadOf(gap: string, shadow: string, word: number): Lead {
  if (nothing.test(gap)) return 'next';
  // What belongs to somebody is no password: "my password is my birthday".
  if (/\b(?:my|the|your|her|his) *$/.test(gap)) return 'near';
  const isChanged = /\bto\b/.test(gap) && changing.test(shadow.slice(Math.max(0, word - 30), word));
  return verb.test(gap) || isChanged ? 'told' : 'near';
}
