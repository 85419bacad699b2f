import { sieved } from '../../../text/index.js';
import { anyOf } from '../pattern.js';

const undo =
  '(?:unbind|unlink|remove|detach|disconnect|delete|cancel|revoke|deauthori[sz]e|unregister|untie)';
const any = `(?:${undo}|change|release|reset|replace|swap|switch|update|take|clear|kick|drop|get rid of|fix|do|handle|recover|restore|appeal|rebind|bind|link|transfer)`;
const object =
  ' (?:it|that|this|these|those|my|our|his|her|the (?:phone|number|email|mailbox|app|account|old|binding)|phone|number|email|everything)(?![a-z])';
const doing = `(?:${undo}(?![a-z])(?! (?:a|an|your|and|or)\\b)|${any}${object})`;
const you = '(?:you|u|the bot|this bot|someone|somebody|anyone|anybody)';
const soft =
  '(?: (?:guys|people|please|pls|just|directly|simply|also|possibly|help me|help me to|help|go and|go ahead and|instead|maybe|kindly)){0,3}';

const request = sieved(
  anyOf(
    `\\b(?:please|pls|plz|kindly|go ahead and)(?: (?:can|could) you| help me to| help me| help to| help| go and| just)? ${doing}`,
    `(?:^|\\bi think |[,.;] ?|\\b(?:omg|ugh|god|man|dude|pls|please) )just ${doing}`,
    `(?<!\\bhow )\\b(?:can|could|would|will|can't|cant) ${you}${soft} (?:${doing}|[a-z][^.?!\\n]{0,50}\\bfor me\\b)`,
    `\\b(?:i (?:want|need|would like|'d like) (?:you|u) to|help me(?: to)?|you (?:should|must|have to|need to)) ${doing}`,
    `(?:^|[,.] )${any}${object}[^.?!\\n]{0,60}\\bfor me\\b`,
    `\\b(?:do|does|are) ${you}[^.?!\\n]{0,20}\\b(?:unbind|unlink|remove|do it)[^.?!\\n]{0,30}\\bfor me\\b`,
  ),
);
const told = sieved(
  /\b(?:how|tell me|show|explain|teach|guide|what|where|which|steps?|instructions?|walk me|why|when|step by step|understand|says?|said|offer\w*|he|she|they|guy|before|first)\b/,
);

const mayAsk = sieved(
  /\b(?:please|pls|plz|kindly|go ahead|just|you|u|help me|for me|bot|someone|somebody|anyone|anybody)\b/,
);

/** "please unbind my phone for me", but not "how can I unbind". */
export function asksInEnglish(plain: string): boolean {
  if (!mayAsk.test(plain)) return false;
  return plain
    .replaceAll('please,', 'please')
    .split(/[.?!\n;]+|, (?=or |but |and |i |then |because )/)
    .some((sentence) => request.test(sentence) && !told.test(sentence));
}
