import { type Sieved, sieved } from '../../../text/index.js';
import { acquaintance, has, known, pronoun, someone, stranger } from '../people-words.js';
import { account, mine, myAccount } from './account-words.js';

const into = '(?:登[录陆入]?|进|上|入|用|闯|混|溜|摸)(?:进|上|去|入|来)*';
const done = '(?:了|过|着|走|紧)';
const always =
  '(?:在|正|已经|都|一直|又|还|也|老是?|总|天天|拿[^，。 ]{0,8}?|用[^，。 ]{0,8}?|偷偷|居然|竟然|刚才?|昨[天晚]|今[天早]|半夜)*';

/** What an appeal asks for. */
const papers =
  '(?:身[份分]证|证件|资料|信息|个人信息|照片|名字|名义|身份|户口本)(?:号码?|照片?|复印件)?';

/** Somebody has got in, or is in, or appeals in their name. */
export const inside: readonly Sieved[] = [
  `${stranger}${always}${into}[^，。]{0,4}?${mine}(?!码|上?(?:绑|的手机))`,
  `(?:${stranger}|${pronoun})[^，。?？]{0,14}?${into}${done}[^，。]{0,3}?${mine}`,
  `(?:捡|拾|执|偷|抢|买|拿)(?:到|走|了|去)?[^，。 ]{0,8}的?人(?:已经|都|就)*${into}[^，。]{0,3}?(?:我|${account})`,
  // "他拿我验证码登入我QQ"
  `(?:${stranger}|${pronoun})[^，。]{0,4}?(?:拿|攞|用|骗|套)[^，。 ]{0,3}?我[^，。 ]{0,3}?(?:码|密码|短信)[^，。]{0,4}?${into}[^，。]{0,3}?${mine}`,
  `(?:${stranger}|${pronoun})[^。]{0,24}?(?:拿|用|骗)[^，。 ]{0,2}?我[^，。 ]{0,4}?(?:码|密码|短信)[^，。]{0,3}?${into}${done}[^，。]{0,3}?${mine}`,
  // "QQ也被他登了"
  `(?:我[^，。 ]{0,6}|(?:qq|扣扣))${account}?(?:都|也|又|刚|已经|现在|昨[天晚]|今天|好像)*(?:被|给|让|叫|遭)(?:人家?|${stranger}|${pronoun})(?:给|拿去)?(?:登|上|进|入|用|顶|拿|动|盗|冒)[^，。]{0,3}?(?:了|过|着|$)`,
  // "我QQ有人在用"
  `${mine}(?:上|里|那边|现在)*(?:有人|不知道?是?谁|别人|陌生人)(?:一直|现在|正|还|也|都)*(?:在|登|上|进)(?!会|能)`,
  // "他又把我QQ登了", "他在我QQ上发东西", "室友老登我QQ"
  `(?:${stranger}|${pronoun})[^，。]{0,12}?(?:把|将)${mine}[^，。]{0,3}?(?:登|上|用|盗|拿|顶|占)(?:走|去|上)?了`,
  `(?:${stranger}|${pronoun})[^，。]{0,3}?在${mine}(?:上|里|上面|里面)?[^，。]{0,3}?(?:乱?发|聊|加人|骗|借|说)`,
  `${known}(?:还|老是?|一直|总是?|偷偷|天天|仍然?|仲|又|在)+(?:登|用|上|进)(?:着|紧|了|录|入)*${mine}(?![登玩打去]|来登)`,
  `${known}[^，。]{0,3}?(?:手机|电脑|平板|那边|那里)[^，。]{0,3}?(?:登|挂|在线)(?:着|了|录|紧)?${mine}(?![登玩打去]|来登)`,
  `(?:买家|新?机主|(?:捡|拾|执|偷|抢|买|拿)[^，。 ]{0,6}的?人|小偷)[^，。]{0,4}?(?:给|跟|找|问|加|和)(?:我|我的)?(?:好友|朋友|同学|家人|群|联系人)[^，。]{0,6}?(?:发|聊|借|要|骗|说)`,
  `没(?:有)?登[^。]{0,12}?(?<!不)在线`,
  `(?:陌生人?|不认识的)[^，。]{0,6}?登[录陆入](?:的)?(?:记录|痕迹|过)`,
  // "已经有人在上面聊天了"
  `(?:有人|${pronoun}|人家|别人)(?:已经|都|正|现在)*(?:在(?:上面|里面|我号上|用我)|用我(?:的|个)?${account}|冒充我(?:用|登|上))[^，。]{0,6}?(?:聊|发|加|骗|借|说话|用)`,
  // "有人拿我的身份证去申诉了"
  `(?:有人|${stranger}|${pronoun}|他们|${known})[^，。]{0,6}?(?:拿|攞|用|偷|盗|借|骗|套)(?:[了走着去咗用]|到)*我(?:的|嘅)?${papers}[^，。]{0,10}?申诉`,
  `我(?:的|嘅)?${papers}(?:都|也|好像)*(?:被|给|让|叫|遭|畀|俾)[^，。]{0,6}?(?:拿|攞|用|偷|盗)[^，。]{0,6}?申诉`,
  `(?:有人|${stranger}|${pronoun}|他们|${known})[^，。]{0,6}?(?:冒充|假冒|冒用|假扮|扮)(?:成|是)?我[^，。]{0,8}?申诉`,
  `(?:有人|${stranger}|${pronoun}|他们|${known})[^，。帮替]{0,4}?申诉(?:走|掉|回|拿)*了[^，。]{0,2}?${mine}|${mine}(?:都|也|好像)*(?:被|给|让|叫|遭|畀|俾)[^，。]{0,6}?申诉(?:走|掉|回|去|拿)*(?:了|$)`,
  // "另一部手机登着，不是我"
  `(?:别的|另[外一]|陌生|不认识|其他)[^，。]{0,8}(?:登|在线|上线)[^?？]{0,10}(?:不是(?:我|本人|自己)|没登|不认识|我(?:又|可|根本|都|也)*没(?:有)?(?:在|上|用|$|[,，。 啊呀]))`,
  `(?:突然|无缘无故|半夜|莫名其妙)[^，。]{0,4}(?:被)?(?:挤|顶|踢)[^，。]{0,4}(?:了|来|线)[^?？]{0,4}我(?:没|又没|根本没|也没)[^，。]{0,3}(?:登|在)`,
].map((form) => sieved(new RegExp(form)));

/** The same in English. */
export const insideInEnglish = sieved(
  new RegExp(
    [
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} (?:using|chatting|talking|posting|sending|messaging|in|inside|on|into|logg(?:ed|ing)|log(?:s)?|signed|signing|been|getting|gotten|broke|break|pretending|stole|stolen|took|taken|hacked|hijacked|sends?)\\b[^.?!]{0,24}?\\b${myAccount}`,
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} (?:has|have|got|stole|took|gained) (?:(?:full )?(?:access to|control (?:of|over)|hold of|the password (?:to|of)) )?${myAccount}(?! (?:number|phone|id))`,
      `\\b(?:there.?s|there is)\\b[^.?!]{0,24}\\b(?:else|person|stranger|device)\\b[^.?!]{0,12}\\b(?:on|in|using|logged)\\b[^.?!]{0,14}\\b${myAccount}`,
      `\\b(?:kicked|logged|signed|pushed)\\b[^.?!]{0,16}\\b(?:out|off)\\b.{0,40}\\bpass ?word\\b.{0,24}(?:changed|wrong|different|no longer|incorrect|invalid|(?:not|n.t) (?:work|right|correct|accepted))`,
      `\\blog ?-?ins?\\b[^.?!]{0,30}\\b(?:from|in)\\b[^.?!]{0,24}(?:never|n.t know|not know|not me|n.t me|another (?:city|country))|\\b(?:strange|unknown|weird|unfamiliar|suspicious) (?:device |phone )?log ?-?ins?\\b`,
      `\\bmy (?:qq|account)\\b[^.?!]{0,4}\\b(?:is|was|keeps?|has been|started|kept)\\b (?:\\w+ )?(?:send|post|messag|ask|spam)\\w*\\b(?![^.?!]*\\bcodes?\\b)`,
      `\\bwho.?s? (?:is )?(?:using|in|on|logged)\\b[^.?!]{0,10}\\b${myAccount}`,
      `\\b(?:another|unknown|strange|different|other)\\b[^.?!]{0,12}\\b(?:device|phone|computer|location|city|country)\\b[^.!]{0,45}(?:not|n.t) (?:me|mine)\\b`,
      `\\b(?:${someone}|${acquaintance})\\b[^.?!]{0,10}\\bused (?:my|the) \\w+ to (?:log|sign|get)\\b[^.?!]{0,10}\\b${myAccount}`,
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} (?:used?|using|took|taken|stole|stolen|gave)\\b[^.?!]{0,4}\\bmy (?:id\\b|identity|passport|papers|documents|name|details|info)[^.?!]{0,24}\\bappeal`,
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} (?:appeal(?:ed|ing)|filed|fil(?:es|ing)|made|making|submitted|sent|started)\\b[^.?!]{0,20}\\b(?:(?:with|using) my (?:id\\b|identity|passport|papers|documents|name|details|info)|appeal (?:for|on|of|against|to get) ${myAccount}|for ${myAccount})`,
    ].join('|'),
  ),
);
