import { sieved } from '../../../text/index.js';
import { anyOf, within } from '../pattern.js';
import { windowsOf } from './windows.js';

const somebody =
  "(?:some ?(?:one|body)|some (?:guy|dude|person|man|site)|(?:an?|this|that|the|one) (?:[a-z]+ ){0,2}(?:guy|man|woman|girl|person|friend|seller|stranger|hacker|service|shop|site|website|company|dude|agent|helper|expert|user|member)|people|guy|dude|sellers?|strangers?|hackers?|(?<!do )(?<!does )(?<!will )(?<!did )(?:he|she|they)(?= (?:wants?|asks?|asked|said|says|told|offers?|offered|charges?|promises?|promised|claims?|can|will|would|'ll))|taobao|telegram|fiverr|xianyu)";
const price =
  '(?:[$€£¥￥] ?\\d|\\d+ ?(?:[$€£]|usd|dollars?|bucks|yuan|rmb|cny|euros?|pounds?|hkd|twd|quid|kuai)|\\b(?:money|fees?|pay|pays|paid|paying|charg(?:es?|ed|ing)|payment|deposit|crypto|usdt|bitcoin|gift ?cards?|cash)\\b)';
const undoing =
  '(?:\\b(?:unbind|unlink|unbound|recover|appeal|remov|restor|retriev|unban|unlock|detach|disconnect|unfreez)[a-z]*|\\bget(?:ting)? (?:my|the) (?:qq|account|number|phone|email)[a-z ]{0,12} back\\b|\\bdo(?:es)? (?:it|the appeal) for me\\b|\\bchang(?:e|es|ing) (?:my|the) (?:number|phone|email)\\b|\\b(?:gets?|got|getting) (?:it|them|(?:my|your|the) [a-z]+) back\\b|\\btake (?:the|my) (?:old )?(?:number|phone|email) off\\b)';

const offer = sieved(
  anyOf(
    `\\b(?:gets?|unbinds?|unlinks?|recovers?|restores?) (?:it|them|(?:my|your|the) [a-z]+)(?: back)? for ${price}`,
    `\\bpay(?:ing)? (?:some ?(?:one|body)|an? [a-z]+|him|her|them|people)${within(12)} to ${within(16)}${undoing}`,
    `\\b(?:paid|unbind(?:ing)?|unlink(?:ing)?|recovery|appeal) services?\\b${within(30)}${price}|${price}${within(30)}\\b(?:unbind|unlink|recovery|appeal)(?:ing)? services?\\b`,
  ),
);
const promised = sieved(
  anyOf(
    `\\b${somebody}\\b${within(40)}(?:offer|want|charg|ask|say|said|promis|claim|can\\b|will\\b|would|told|sell|'ll|unbinds|does\\b)`,
  ),
);
const priced = sieved(anyOf(price));
const undone = sieved(anyOf(undoing));

/** Somebody is sought for it: "I'll hire a hacker to unbind it". */
const sought = sieved(
  anyOf(
    `\\b(?:hir(?:e|ing)|pay(?:ing)?|find(?:ing)?|get(?:ting)?|ask(?:ing)?|us(?:e|ing)|looking for|contact(?:ing)?)\\b (?:me )?(?:an? |some |the )?(?:[a-z]+ )?(?:hackers?|dark ?web|cracker|middlem[ae]n|scalper)\\b(?! (?:who|that) (?:has|have|took|stole|got|hacked))`,
    `\\b(?:hir(?:e|ing)|pay(?:ing)?|find(?:ing)?)\\b (?:me )?(?:some ?(?:one|body)|a (?:guy|person|seller|pro|expert))\\b${within(24)}\\b(?:taobao|xianyu|fiverr|telegram|online|craigslist)\\b${within(20)}\\b(?:to|who|that|can|unbind|unlink|do it)\\b`,
    `\\bbuy(?:ing)? (?:an? |the |some )?(?:unbind|unlink|recovery|appeal)(?:ing)? (?:service|tool|script|software)`,
    `\\b(?:can|could|may|should) i pay (?:you|your|the|qq|tencent)\\b${within(20)}\\b(?:support|staff|agents?|to|extra|faster)\\b|\\b(?:pay|give) (?:you|u) ${within(10)}\\b(?:to|if you) (?:do|fix|unbind|unlink|remove|help)\\b`,
    `\\b(?:hir(?:e|ing)|pay(?:ing)?) (?:some ?(?:one|body)|a (?:guy|person|seller|pro|expert))\\b to (?:do|fix|unbind|unlink|remove|change|recover|sort)\\b`,
  ),
);
const trading = sieved(/\b(?:hack|crack|dark ?web|middlem|scalper|hir(?:e|ing)|pay|buy|find)/);

/** Whether somebody offers in English to unbind, recover or appeal for money. */
export function offersInEnglish(plain: string): boolean {
  if (trading.test(plain) && windowsOf(plain).some((window) => sought.test(window))) return true;
  if (!undone.test(plain) || !/[$€£¥￥\d]|money|fee|pa[iy]|charg|deposit|cash|crypto/.test(plain))
    return false;
  return windowsOf(plain).some(
    (window) =>
      offer.test(window) || (undone.test(window) && priced.test(window) && promised.test(window)),
  );
}
