import { type Sieved, sieved } from '../../text/index.js';
import { family, known, pronoun, stranger } from './people-words.js';

const account = '(?:qq|扣扣|企鹅|球球|(?<![机旧老新原个一])号(?!码)|账号|帐号)';
const mine = `我(?:自己)?(?:的|个|那|这|户口|账户|帐户)*${account}`;
const into = '(?:登[录陆入]?|进|上|入|用|闯|混|溜|摸)(?:进|上|去|入|来)*';
const done = '(?:了|过|着|走|紧)';
const always =
  '(?:在|正|已经|都|一直|又|还|也|老是?|总|天天|拿[^，。 ]{0,8}?|用[^，。 ]{0,8}?|偷偷|居然|竟然|刚才?|昨[天晚]|今[天早]|半夜)*';
const bound = '(?:手机|邮箱|信箱|电话|门号|号|密码|密保|绑定|安全手机)';
const replaced = '(?:换|改|解|绑|删|移|撤|踢|去)[^，。 ]{0,3}?(?:了|成|到|掉|走|给)';

/** Somebody has got in, or is in. */
const inside: readonly Sieved[] = [
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
  // "另一部手机登着，不是我"
  `(?:别的|另[外一]|陌生|不认识|其他)[^，。]{0,8}(?:登|在线|上线)[^?？]{0,10}(?:不是我|没登|不认识)`,
  `(?:突然|无缘无故|半夜|莫名其妙)[^，。]{0,4}(?:被)?(?:挤|顶|踢)[^，。]{0,4}(?:了|来|线)[^?？]{0,4}我(?:没|又没|根本没|也没)[^，。]{0,3}(?:登|在)`,
].map((form) => sieved(new RegExp(form)));

/** Somebody has changed what is bound. */
const exchanged = sieved(
  new RegExp(
    [
      // "前任把我QQ绑的手机换了"
      `(?:${stranger}|${pronoun}|${known})[^，。]{0,12}?(?<!帮)(?:把|将)(?:了|我|我的)?${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
      // "前任知道我密码，把我的QQ手机解绑了"
      `(?:${stranger}|${pronoun}|${known})[^。]{2,16}[，,](?:就|又|还|居然|偷偷|已经)*(?:把|将)${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
      // "前度改了我QQ绑的电话"
      `(?:${stranger}|${known})(?:偷偷|擅自|已经|就|又|还)*(?:换|改|解绑?|删)了${mine}[^，。]{0,6}?${bound}`,
      // "我QQ绑的手机被前女友换了"
      `(?:${mine}[^，。]{0,6}?|绑的)${bound}(?:都|也|又|已经)*(?:被|给|让|叫)我?(?:${stranger}|${known}|${pronoun})[^，。]{0,6}?${replaced}`,
      // "QQ多了个别人的手机号"
      `${account}[^，。]{0,6}?(?:多了?|变成|出现|冒出)[^，。]{0,4}?(?:别人|陌生|不认识)[^，。]{0,4}?${bound}`,
      // "前女友登我QQ把邮箱换了"
      `(?:${stranger}|${known}|${pronoun})[^，。]{0,4}?(?:登|进|上)[^，。]{0,3}?${mine}[^。]{0,3}?(?:把|将)[^，。]{0,4}?${bound}[^，。]{0,6}?${replaced}`,
    ].join('|'),
  ),
);
/** Family may have been asked to. */
const byFamily = sieved(
  new RegExp(
    `${family}[^，。]{0,10}?(?<!帮)(?:把|将)${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
  ),
);
const hostile = sieved(
  /偷偷|悄悄|擅自|趁|背着|瞒|没(?:有)?(?:跟我|和我|问我?|经过|告诉|同意)|没?经?我?不?同意|不还|不给我|不让我|不肯还|抢|霸占/,
);

/** What a message tells of: something has been done to their account, or is about to be. */
const told = sieved(
  /短信|简讯|信息|讯息|通知|提示|提醒|邮件|来信|封信|弹|显示|消息|收到|没(?:有)?(?:申请|要求|要|点|弄|提)过?(?:解绑|换绑|申诉)/,
);
const changing = sieved(
  /解绑|解除|换绑|改绑|换紧|更换|变更|修改|更改|改[了成过]|换[了成过]|换(?:手机|邮箱|号|密)|申诉|登[录陆入]|重置|改密|新设备|绑(?:定|了|在)/,
);
const notMine = sieved(
  /(?:(?<!是)不是|并非|非)(?:我(?!的|这|那|qq|扣扣|号|账|自己的)|本人)|我(?:根本|都|也|可|又|从来|从|并|完全|压根|自己|就|什么|啥|明明)*没(?:有)?(?!法|办法|有|收|看|用|记|手机|号|邮箱|钱|懂|明白|绑|想)[^，。]{0,4}?(?:弄|操作|动|点|申请|申诉|解|换|改|登|做|整|搞|办|干|碰|发起?|请求)|没(?:有)?(?:操作|申请|申诉)过?|(?:本人|自己)(?:没|并没|未)/,
);
/** It is somebody else's account, or a code alone, or nothing came. */
const othersNotice = sieved(
  /码|\bcode\b|没收到|收不到|别人的|(?:二手|新办|新买|刚办)[^，。]{0,4}(?:号|卡)|前机主|上家|陌生人的|链接|网址|过期|核验|人脸|刷脸|常用设备|身份|进度|一样|gmail|[他她]的(?:qq|号)|没反应|没成功|失败|不让|按钮|页面|客服/,
);
/** What is not done yet. */
const ongoing = sieved(
  /正在|在(?:解|换|改|申)|要(?:解|换|改|更|变|登)|申请|准备|试图|尝试|请求|\b(?:being|trying|wants?|requested|attempt\w*)\b/,
);

/** What a message says that somebody does. */
const byOthers = sieved(
  /(?:短信|简讯|信息|通知|提示|提醒|邮件|消息|收到)[^。?？]{0,16}(?:有人|有设备|陌生(?:人|设备)|别的设备|其他设备)[^，。]{0,6}(?:正在|在|要|申请|试图|尝试|想|请求)[^，。]{0,6}(?:解绑|解除|换绑|改绑|更换|变更|修改|更改|改|换|申诉|登[录陆入]|重置)|(?:收到|来了?|有)[^，。]{0,6}(?:短信|简讯|信息|通知|邮件)[^。?？怎吗]{0,10}(?:您|你)[^，。]{0,6}正在[^，。]{0,3}(?:解绑|解除|换绑|改绑|更换|变更|修改|更改|申诉)|\b(?:someone|somebody|another device|a device)\b[^.?!]{0,8}\b(?:trying|tried|attempting|wants|asked|requested)\b[^.?!]{0,4}\bto (?:unbind|unlink|change|remove|replace|reset|log into|log in to|appeal)\b/,
);

/** What they did not send was sent from their account. */
const sentByOthers = sieved(
  new RegExp(
    [
      `(?:说|讲|问|告诉我|跟我讲|截图)[^，。]{0,6}?${mine}(?:上|里|老|一直|在|总|昨[天晚]|今[天早]|给|向|跟|找|到处)*[^，。]{0,8}?(?:借钱|要钱|发|send|转账|链接|广告)[^。]{0,8}?(?:没|不是我)`,
      `${mine}(?:自己|自动|老是?|一直|乱|半夜|总)*(?:在|给|往|跟|到处)*[^，。不没]{0,6}?(?:乱?发|借钱|加人)[^?？]{0,12}?(?:不是我|(?:我|可)?(?:根本|都|也|并)?没发)`,
      `(?:朋友|同学|好友|群里|同事|家人|亲戚|别人|人)[^，。]{0,8}?(?:说我[^。他她]{0,6}?|问我?(?:的?(?:qq|号))?(?:是不是|是否|有没有)[^。他她]{0,4}?)被盗`,
      `(?:${mine}|(?:qq|扣扣))(?:自己|自动|老|一直|乱|半夜|到处|总|莫名其妙)+(?:是|在|往|给|跟)*[^，。不没]{0,6}?(?:乱?发(?!不)|借钱|加人|加群|加好友|拉群)`,
      `${mine}(?:就|都|又|突然|居然)*(?:在|给|往|跟)(?:好?多人|所有人|好友|朋友|群里?|大家|全部)[^，。不没]{0,6}?(?:乱?发)(?:了)?[^，。]{0,4}?(?:广告|链接|垃圾|色情|黄)`,
    ].join('|'),
  ),
);

const someone =
  '(?:someone|somebody|some ?one|some (?:guy|body|kid|dude|stranger)|strangers?|hackers?|thie(?:f|ves)|scammers?|(?:an?|the|another|that|this) (?:\\w+ )?(?:guy|hacker|stranger|thief|scammer|person|dude|buyer|finder|kid|new owner)|whoever (?:\\w+ ){1,4}?(?:it|phone|number|sim)|anybody|they|he|she)';
const acquaintance =
  '(?:(?:my|an?|the) )?(?:crazy |old |former )?(?:ex(?:[- ](?:boyfriend|girlfriend|husband|wife|gf|bf|friend|partner|roommate|boss))?|roommate|flatmate|housemate|classmate|co[- ]?worker|colleague|friend|buddy|boyfriend|girlfriend|gf|bf|brother|sister|cousin|neighbou?r|boss|boosters?)(?! (?:said|told|helped))';
const has =
  "(?:'s|'ve| has| have| is| are| was| were| had| keeps?| got| just| already| also| now| still| secretly| somehow| probably)*";
const myAccount =
  '(?:my|our) (?:own |old |main )?(?:qq|acc(?:ount|t)?)\\b(?! (?:friends?|contacts?|groups?|list))';
const binding = '(?:phones?|numbers?|mobile|e ?-?mails?|mailbox|passwords?|bindings?|everything)';
const change =
  '(?:changed|swapped|switched|replaced|removed|unbound|unlinked|took off|deleted|reset|put|bound|linked|rebound|moved)';

const inEnglish = sieved(
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
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} ${change}\\b[^.?!]{0,30}?\\b${binding}\\b[^.?!]{0,24}?\\b(?:on|of|for|from|to|in|linked to|bound to)\\b[^.?!]{0,8}?\\b${myAccount}`,
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} ${change} ${myAccount}.{0,4}\\b${binding}`,
      `\\b(?:${someone}|${acquaintance})\\b[^.?!]{0,10}\\bused (?:my|the) \\w+ to (?:log|sign|get)\\b[^.?!]{0,10}\\b${myAccount}`,
      `\\b(?:${someone}|${acquaintance})\\b[^.?!]{0,10}\\b(?:took|has|stole|got into|logged into) ${myAccount} and ${change}`,
      `\\b(?:${someone}|${acquaintance})${has} ${change} my (?:phone|number|e ?mail|password)[^.?!]{0,12}\\b(?:on|from|in) (?:my )?qq\\b`,
    ].join('|'),
  ),
);
const noticeInEnglish = sieved(
  /\b(?:text|sms|message|notification|notice|alert|e ?mail|says?|warning|got)\b[^?]{0,60}\b(?:unbound|unbind\w*|unlink\w*|chang\w+|replac\w+|remov\w+|appeal\w*|log ?in|logged in|reset\w*|swapp\w+)\b[^?]{0,40}\b(?:(?:was|is)(?: not|n.?t) me|not (?:by )?me|(?:did|have|had)(?: not|n.?t) (?:do|ask|request|start|change|touch|log|initiate|appeal)|i never)\b/,
);

/** They let them, or it has not happened, or another account is meant. */
const otherwise = sieved(
  /借(?!钱)|(?<!被|不)让(?!人|他盗|骗)|请|允许|同意(?!过)|会不会|能不能|可不可以|会怎么?样|(?:怎么|怎样|如何|咋)(?:防|知道|看|查|登|进)|如果|要是|万一|假如|怕|担心|以防|防止|别人的(?:qq|号)|微信|支付宝|银行|抖音|steam|游戏号|[想能可要](?:以)?(?:登|进|上|用)|用过我|以前用|以前登|[帮替]我(?!看|瞧|查|问|想)|我(?:爸|妈|儿子|女儿|老[公婆])(?:登|用|上)/,
);
const otherwiseInEnglish = sieved(
  /\b(?:if|can|could|would|might|may|afraid|worried|will|how (?:do|can) i (?:stop|prevent)|wechat|steam|bank|let|lend|lent|asked? (?:him|her|them) to|helped|help(?:ing)?|for me|their|permission|games?|apps?|websites?|sites?)\b/,
);

/** What a text tells of a theft: that it has happened, that a message announces it, or nothing. */
export type Theft = 'happened' | 'announced' | null;

/** Whether they say that it was not they who did it. */
export function deniesIt(plain: string): boolean {
  return notMine.test(plain) || deniesInEnglish.test(plain);
}
const deniesInEnglish = sieved(
  /\b(?:was|is)(?: not|n.t) me\b|\bi (?:did|have)(?: not|n.t) (?:do|done|request|start|chang|ask|touch)\w*\b/,
);

/** @param plain the text's plain form */
export function theftIn(plain: string): Theft {
  if (tellsOf(plain)) return 'happened';
  if (!isNotice(plain) || othersNotice.test(plain)) return null;
  return ongoing.test(plain) ? 'announced' : 'happened';
}

/** What is told, and is not theirs, is told beside what they deny, or somebody else is said to do it. */
function isNotice(plain: string): boolean {
  if (noticeInEnglish.test(plain) || byOthers.test(plain)) return true;
  if (!told.test(plain) || !notMine.test(plain)) return false;
  return changing.test(notMine.replace(plain, ' '));
}

function tellsOf(plain: string): boolean {
  if (sentByOthers.test(plain)) return true;
  if (inEnglish.test(plain) && !otherwiseInEnglish.test(plain)) return true;
  if (otherwise.test(plain)) return false;
  if (inside.some((form) => form.test(plain)) || exchanged.test(plain)) return true;
  return byFamily.test(plain) && hostile.test(plain);
}

/** In few words, that whoever has the phone or the number is in. */
const nowInside = sieved(
  new RegExp(
    `^(?:是|对|嗯|能|会|啊|哎|糟|完了|惨了|可|但|而且|他|她|人家|对方|那|个|已经|早|就|都|也|刚|才|又|真的?|好像|被|人|给|[ ,，.。!！])+(?:登|进|上|入|用)(?:录|陆|入|去|进|上|到|着)*(?:了去?|过了|我号了|我qq了|上面了|进去了)[啊呀呢吧的。!！~ ]*$|^(?:${stranger}|${pronoun})[^，。]{0,4}?(?:在用|在上面|在里面|登了|进了|进去|登进|登上|登录了|上去|用了|登着)|^(?:yes|yeah|well|and|but|now|i think|oh no|[ ,.])*${someone}${has} (?:did|logged|signed|got|gotten|in|inside|using|been|got in|chatting|opened)\\b`,
  ),
);
/** The same, whoever tells it: nobody else can be meant. */
const strangerInside = sieved(
  new RegExp(
    `^(?:可是|但是?|而且|现在|已经|[ ,，.。])*(?:有人|人家|别人|小偷|骗子|贼|对方|捡[^，。]{0,8}的?人|买家|机主)(?:已经|都|就|刚|早|也|在)*(?:登|进|上|入)(?:录|陆|入|去|进|上)*(?:了|着|过了)[啊呀呢吧的。!！~ ]*$|^(?:and |but |now )*(?:the |a )?(?:thief|thieves|scammer|hacker|buyer|finder|stranger|someone|somebody)(?: else)?${has} (?:logged|signed|got|gotten|in|inside|been)\\b(?! (?:my|a|the) (?:phone|number))`,
  ),
);

/**
 * Whether so few words tell that somebody is in.
 *
 * @param isInHands whether a device or a number of theirs is in somebody else's hands
 */
export function tellsOfInside(plain: string, isInHands: boolean): boolean {
  return strangerInside.test(plain) || (isInHands && nowInside.test(plain));
}

/** Somebody else has a device or a number of theirs. */
const inHands = sieved(
  /(?:手机|机子|电话|平板|电脑|手机号|号码|门号|旧号|老号|sim卡?|(?<![密验证])卡)[^，。?？]{0,12}?(?:被|给|让)?(?:人|别人|人家|小偷|贼)?[^，。]{0,3}?(?:捡|拾|执|偷|抢|卖|收走|拿走|拿去|送人|送给|扒)(?:走|了|去|到|给|掉)*|(?:捡|拾|执|偷|抢|扒|拿)(?:到|走|了|去)+[^，。]{0,4}?我?[^，。]{0,4}?(?:手机|机子|电话|平板|卡)|(?:别人|人家|人哋|有人|陌生人)[^，。]{0,4}?(?:捡|拾|执|拿|用|买)(?:到|走|了|着|去)|(?:号|号码)[^，。]{0,6}?(?:别人|人家|新机主)[^，。]{0,4}?(?:在?用|拿)|\b(?:phone|device|tablet|laptop|sim|number)\b[^?]{0,30}\b(?:stolen|robbed|snatched|sold|taken|picked up|recycled|given away|somebody else|someone else)\b|\b(?:sold|gave away|stole|took|snatched|finds?|found|has)\b[^?]{0,12}\b(?:phone|device|tablet|laptop|sim|number|it)\b/,
);
const notInHands = sieved(
  /没(?:有)?(?:被|丢|卖)|才能|回收站|\bnot\b|n.t\b|捡(?:到|了)(?:一?[个部台张]|别人)/,
);

/** Whether a device or a number of theirs is in somebody else's hands. */
export function tellsOfOtherHands(plain: string): boolean {
  return inHands.test(plain) && !notInHands.test(plain);
}

/** One of them is in whatever tells of a theft. */
export const signsOfTheft: readonly Sieved[] = [
  ...[sentByOthers, inEnglish, ...inside, exchanged, byFamily],
  ...[noticeInEnglish, byOthers, notMine, strangerInside, nowInside],
];
