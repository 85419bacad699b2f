import type { SecretKind } from './secret-kind.js';

/** What a secret is called right before it is told, in a plain text. */
export const called: Readonly<Record<SecretKind, string>> = {
  code: '(?:短信|手机|动态|登[录陆])?(?:验证码|校验码|动态码|短信码|码)|(?<![a-z])(?:verification |security |sms |login )?(?:code|otp|pin|yzm|yan ?zheng ?ma)',
  password: '(?:登[录陆]|支付|账号)?(?:密码|口令)|(?<![a-z])(?:password|passwd|pass|pwd|pw|mi ?ma)',
  identity:
    '身[份分]证件?(?:号码?)?|证件号码?|护照号?码?|通行证号?码?|(?<![a-z])(?:passport|id)(?: card)?(?: number| no)?',
  card: '(?:银行|信用|储蓄)卡号?码?|卡号|(?<![a-z])(?:bank |credit )?card(?: number)?',
  phone:
    '手机号?码?|电话号?码?|号码|(?<![a-z])(?:(?:phone|mobile|cell)(?: number)?|number|tel|shou ?ji(?: ?hao)?|hao ?ma)',
  mailbox:
    '(?:qq)?(?:邮箱|信箱|邮件)(?:地址|账号)?|(?<![a-z])(?:e-?mail|mail)(?: address)?|(?<![a-z])(?:mailbox|you ?xiang)',
};

/** Words that a clause is made of which tells a secret and nothing else. */
export const telling = new RegExp(
  [
    '[^\\p{L}\\p{N}]+|\\d+',
    'qq|扣扣|验证码?|校验码?|动态|短信|密码|口令|码|身[份分]证件?|证件|护照|通行证|银行卡|卡|账[号户]|号码?|手机|电话|邮箱|信箱',
    '[新旧老我你您他的是为叫个了到和跟有填就们]|这|那|收到|发来|刚刚?|登[录陆]|支付|原来|[改换设]成|设置?',
    '(?<![a-z])(?:my|your|the|an?|is|was|are|it|s|here|this|that|and|i|got|received|of|for|number|phone|mobile|e?mail|code|password|pass|pwd|passport|id|card|bank|verification|login|account|no)(?![a-z])',
    '(?<![a-z])(?:wo|de|shi|mi ?ma|yzm|hao|shou ?ji|yan ?zheng ?ma|zhang ?hao|you ?xiang)(?![a-z])',
  ].join('|'),
  'gu',
);
