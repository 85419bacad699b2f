import { sieved } from '../../text/index.js';

const other = '(?:(?:别|其他|其它|陌生|外)?人家?|谁|骗子|黑客|小偷|对方|他们?|她)';
const account = '(?:qq|扣扣|企鹅|号(?!码)|账号|帐号)';
const mine = `(?:我|这|那)?(?:自己|的|个|嘅|只)*${account}`;
const getsIn = '(?:登[录陆入]?|上|进|入|用|动|盗|偷|黑)(?:[过了着紧到去]|进来?)*';
const may = '(?:能|会|在|正|再|又|偷偷|来|拿|可以|现在|刚才?|最近|昨[天晚])*';
const none = '(?:没|冇|未|不会|唔会|不)(?:有|会|再)*(?:什么|啥)?';

const chinese = [
  // "没人登我号吧", "有没有人登过我的号"
  `(?:${none}|有没有?|有冇|是否有|会不会有?)${other}${may}${getsIn}(?:${mine})?`,
  // "别人没登我的QQ吧"
  `${other}${none}${may}${getsIn}${mine}`,
  // "我的号没被盗吧"
  `(?:${mine})?(?:应该|还|大概|总|可)*${none}(?:被|给|让|叫|俾|畀)${other}?(?:${getsIn}|拿走|抢)`,
].join('|');

/** That nobody has got into their account, as they hope, or whether anybody has: "没人登我号吧". */
export const hopesNot = sieved(
  new RegExp(
    `^(?:[那啊哦嗯唉哎,， ]|应该|现在|大概|目前|请问|想问一?下?|我?这样)*(?:${chinese})(?:[了过的吧吗么嘛啊呀呢挂啩卦没?？。!！~ ]|对吧|是吧)*$|^(?:so |and |but |ok,? )*(?:no ?(?:body|one)(?: else)?(?:.s| is| has| was| can)* (?:been |be )?(?:logg?(?:ed|ing)?|using|in|on|into|sign(?:ed)?|get|got)\\b|(?:is|has|was|did) any ?(?:one|body)(?: else)? (?:been |be )?(?:logg?(?:ed|ing)?|using|in|on|into|sign(?:ed)?|get|got)\\b)[^.,!]{0,24}\\bmy (?:qq|account)(?:,? (?:right|is there|are they|have they|now))*[?. ]*$`,
  ),
);
