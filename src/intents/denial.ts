import { sieved } from '../text/index.js';

/** What is denied of a situation: "没有停用", "不是被盗", "I have not lost it". */
const deniedState = sieved(
  /(?:并?没有?|不是|未曾?|从没)(?:被)?(?:停用|停机|注销|销号|弄?丢失?|遗失|忘记?|不用了?|换号了?|欠费|过期|失效|作废|盗号?|盗|改绑?|黑)|(?:\bnot|\bn t|\b(?:don|didn|haven|hasn|isn|wasn) t|\bnever) (?:been )?(?:lost|forgot(?:ten)?|dead|gone|cancell?ed|suspended|hacked|stolen)/g,
);

/** What is not to be done: "不想解绑", "先别取消". */
const deniedAct = sieved(
  /(?:不想要?|不要|别|不是要?|先不|不用|不需要|没想|没有要)(?:再)?(?:解绑|解除|取消|去掉|换绑|更换|注销|删掉?)/g,
);

/** One thing denied for the sake of another: "不是手机，是邮箱". What follows is what is meant. */
const denied = sieved(
  /^(?:(?:不对|错了|搞错了|说错了|等等|哎|啊) )?(?:我)?(?:不是要?|不要|不想要?|别)[^ ]{1,12} (?=(?:我)?(?:而是|就?是|要|想|只))|^not (?:my |the )?[a-z]{3,12} (?:but )?(?=(?:my|the|just|it s|its) )/,
);

/** The same the other way round: "是手机号绑错了，不是邮箱". */
const deniedAfter = sieved(
  /(?<=(?:^| |是).{3,})[ ，]?不是(?:我的|那个)?(?:邮箱|信箱|电邮|手机号?码?|号码|应用|游戏|授权)$/,
);

/** A normalised text without what it denies for the sake of something else. */
export function withoutDenied(normalised: string): string {
  return deniedAfter.replace(denied.replace(normalised, ''), '');
}

/** A normalised text with the situations and acts cut out that it denies. */
export function withoutDenials(normalised: string): string {
  return deniedAct.replace(deniedState.replace(normalised, ' '), ' ');
}
