import { sieved } from '../../../text/index.js';
import { anyOf, within } from '../pattern.js';

const thing =
  '(?:(?:verification |security |sms |login |text |qq |phone |[46][ -]?digit |six[ -]digit |auth[a-z]* |confirmation |one[ -]time )*(?:codes?|otp|pass ?word(?!s)|pin|passcode)(?![a-z])|\\[code\\]|\\[password\\]|(?:six|6|four|4|sms) (?:digits|numbers)|digits (?:in|from|of)|numbers? (?:on|from) (?:my|your|the))';
const kind =
  '(?:guy|man|woman|girl|boy|person|stranger|friend|agent|seller|buyer|dude|lady|caller|scammer|admin|moderator|mod|staff|rep|representative|employee|hacker|user|member|contact|support|supporter|cousin|uncle|classmate|colleague|boyfriend|girlfriend|teacher|boss|manager|supervisor|landlord|principal)';
const somebody = `(?:some ?(?:one|body)|some ${kind}|(?:an?|this|that|the|my|one|fake) (?:[a-z"']+ ){0,2}?"?${kind}"?|${kind}s?|strangers?|people|(?:qq |tencent )?(?:support|staff|agents?)|customer (?:service|support|care)|he|she|they|got a call)`;
const taker = `(?:him|her|them|some ?(?:one|body)|any ?(?:one|body)|strangers|support|customer (?:service|support|care)|(?:an?|the|that|this) (?:[a-z"']+ ){0,2}?"?${kind}"?)`;
const asking =
  '(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|need(?:s|ed)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|beg(?:s|ged|ging)?|insist(?:s|ed)?|tell(?:s|ing)?|told|say(?:s|ing)?|said|offer(?:s|ed)?|messag(?:ed|es|ing)|texted|called|if|unless|will|call)';
const words = '(?:[a-z]+ ){0,3}?';
const hand = '(?:send|give|tell|share|forward|read|show|provide|hand|text|dm|pass|message)';

const request = sieved(
  anyOf(
    // "someone asked me for the code"; "they ask for a code" is what pages do
    `\\b${somebody}(?<!they)\\b${within(20)}\\b(?:ask(?:s|ed|ing)?|beg(?:s|ged|ging)?|messag(?:ed|es|ing)|texted|called)(?: me| us)? (?:for|about) ${words}${thing}`,
    `\\b${somebody}\\b${within(12)}\\bask(?:s|ed|ing)? (?:me|us) for ${words}${thing}|\\b${somebody}(?<!they)\\b${within(12)}\\bask(?:s|ed)? my ${words}${thing}`,
    `\\b${somebody}\\b${within(45)}\\b(?:want(?:s|ed)?|need(?:s|ed)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?) (?:me to [a-z]+ )?(?:to (?:have|get|see|know) )?(?:my|the|that|this|our|sms|six|6)(?: [a-z]+){0,4}? ${thing}`,
    `\\b${somebody}(?<!they)\\b${within(45)}\\b(?:want(?:s|ed)?|need(?:s|ed)?) ${thing}|\\b${somebody}\\b${within(45)}\\b(?:want(?:s|ed)?|need(?:s|ed)?) (?:my|the) ${thing}`,
    // "he told me to send him the code"
    `\\b${somebody}\\b${within(25)}\\b${asking}\\b${within(30)}\\b(?:to|i|should|must|and|out|say) (?:just )?${hand}\\b(?! me\\b)${within(30)}${thing}`,
    `\\b(?:asked|asks|says?|said|call)\\b${within(12)}\\b(?:give|send|read|tell) (?:me|him|her|out) ${words}${thing}`,
    // "I gave him the code", "told the code to someone"
    `\\b(?:send|give|sent|gave|tell|told|share|shared|forward|forwarded|dm|read) ${taker} ${words}${thing}`,
    `\\b(?:send|sent|give|gave|tell|told|share|shared|forward|forwarded)(?:ing)? ${words}${thing} (?:to|with) ${taker}`,
  ),
);

/** Whether somebody asks in English for a code or a password, or has been given one. */
export function requestsInEnglish(plain: string): boolean {
  if (!/code|otp|pass|pin|digit|number/.test(plain)) return false;
  return plain.split(/[。！？!?\n]+|\. /).some((sentence) => request.test(sentence));
}
