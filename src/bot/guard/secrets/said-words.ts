import type { SecretKind } from './secret-kind.js';

/** What a secret is called where it is told, in a plain text. */
export const called: Readonly<Record<SecretKind, string>> = {
  code: '(?:短信|手机|动态|登[录陆]|邮箱|邮件|图形|安全|qq|的){0,2}(?:验 ?证 ?码|校验码|动态[码密口]?[码令]?|短信[码口]令?|一次性密码|随机码|认证码|安全码|令牌|码)|(?<![a-z])(?:verification |security |sms |login |text |pin )?(?:code|otp|pin|yzm|yan ?zheng ?ma)',
  password:
    '(?:登[录陆]|支付|账号|独立){0,2}(?:密 ?码|口令)|(?<![a-z])(?:password|passwd|pass|pwd|psw|pw|mi ?ma)',
  identity:
    '(?:港澳|台湾|香港)?(?:身[份分]证件?|证件|护照|通行证|台胞证|回乡证|居[住留]证|驾[驶照]证?)(?:字号|号码?)?|(?<![a-z])(?:passport|id|sfz|shen ?fen ?zheng)(?: card)?(?: number| no)?',
  card: '(?:银行|[工农建中交招]行|信用|储蓄|工资)卡号?码?|卡号?|(?<![a-z])(?:bank |credit )?card(?: number)?|(?<![a-z])yin ?hang ?ka',
  phone:
    '手[机鸡]号?码?|电话号?码?|门号|座机|联系方式|号码|(?<![a-z])(?:(?:phone|mobile|cell)(?: number)?|number|tel|shou ?ji(?: ?hao)?|hao ?ma)',
  mailbox:
    '(?:qq)?(?:邮箱|信箱|邮件)(?:地址|账号)?|(?<![a-z])(?:mailbox|e-?mail(?: address)?|mail|you ?xiang)',
};

/** Words that a clause is made of which tells a secret and nothing else. */
export const telling = new RegExp(
  [
    '[^\\p{L}\\p{N}]+|\\d+',
    'qq|扣扣|验证|校验|动态|短信|简讯|密码|口令|码|身[份分]证件?|证件|字号|护照|通行证|台胞证|回乡证|港澳|台湾|香港|居住证|驾[驶照]证?|银行|[工农建中交招]行|信用|储蓄|工资|卡|账[号户]|号码?|手机|电话|门号|座机|邮箱|信箱|邮件|令牌|随机|独立|安全|图形|一次性',
    '[新旧老我你您他的是为叫个了到和跟有填就们用在里吗吧呢啊呀嘛]|这|那|收到|发来|发给|发的|写的|刚刚?|登[录陆]|支付|原[来先]|后来|[改换设]成|设置?|应该|可能|好像|记得|显示|输入|联系方式|对不对|对吗|谢谢',
    '(?<![a-z])(?:my|your|the|an?|is|was|are|it|s|here|this|that|and|i|got|received|of|for|number|phone|mobile|e?mail|code|otp|pin|password|pass|passwd|pwd|psw|pw|passport|id|card|bank|credit|verification|security|login|account|no|old|new|two|set|changed|to|think|digit|sms|sent|me|amex|visa)(?![a-z])',
    '(?<![a-z])(?:wo|de|shi|mi ?ma|yzm|hao|shou ?ji|yan ?zheng ?ma|zhang ?hao|you ?xiang|shou ?dao|shen ?fen ?zheng|yin ?hang ?ka|sfz)(?![a-z])',
  ].join('|'),
  'gu',
);
