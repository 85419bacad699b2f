/** What a number can be said to be. `own`: something that is no secret, whatever it looks like. */
export type LabelKind =
  | 'code'
  | 'message'
  | 'identity'
  | 'paper'
  | 'card'
  | 'phone'
  | 'number'
  | 'qq'
  | 'order'
  | 'own';

interface Words {
  /** Plain Chinese; may stand anywhere. */
  readonly chinese: string;
  /** Letters; nothing but what is no letter before and after. */
  readonly latin: string;
}

/** In order: where two begin at the same place, the first counts. */
export const labelWords: Readonly<Record<LabelKind, Words>> = {
  own: {
    chinese:
      '错误代?码?|(?:返回|状态|响应|结果)码|报错|尾号|[后末][两二三四五六2-6][位码]|最后[四4]位|imei|序列号|结尾|开头|版本号?|区号|邮编|邮政编码|房间号?|端口|步骤|第|价格?|积分|余额|金额|限额|年份?|日期|时间|分辨率|型号',
    latin:
      'error(?: code)?|err|errcode|ret|last (?:four|4|two|2|three|3)(?: digits)?|ending(?: in| with)?|ends(?: in| with)?|starts? with|version|ver|area code|country code|zip(?: code)?|post(?:al)? ?code|qr code|promo code|(?:status|exit|return|response|invite|discount) code|port|room|step',
  },
  code: {
    chinese:
      '(?:动态|短信|手机|登[录陆]|安全|qq|解绑|换绑|绑定|支付|身份){0,3}(?:[验校效较检] ?证?[证正政验]? ?[码马玛]|验[证正]吗|验证代码|验证密码)|动态[码口密][令码马]?|短信码|短信(?:随机)?密码|随机密码|校验(?=\\d)|一次性[密口][码令]|令牌|随机码|短信口令|认证码|确认码|安全码|登[录陆]码|(?<![号电二条源代编解邮密乱扫美数起尺筹授转转降译加明暗机])码(?= ?(?:是|就是|为|:|=|\\d))|(?<=[这那][个串组])码',
    latin:
      'yzm|yan ?zheng ?ma|jiao ?yan ?ma|dong ?tai ?ma|duan ?xin ?ma|otps?|totp|2fa|pin|pincode|passcode|codes?|ver[a-z]{0,2}fication|verify ?code|verify|one time password',
  },
  order: {
    chinese:
      '(?:订单|工单|运单|快递|流水|受理|案件|交易|回执|申诉|投诉|报案|编|单)(?:编号|号码?|单号)',
    latin:
      '(?:order|case|ticket|tracking|reference|ref|receipt|invoice|serial|transaction)(?: (?:number|no|id))?',
  },
  paper: {
    chinese:
      '护照号?码?|通行证号?码?|[台回]胞?[胞乡]?证号?码?|居[留住]证号?码?|居留许可|军官证|驾[驶照]证?号?码?|台湾(?:居民)?身[份分]证(?:字号|号码?)?|香港身[份分]证号?码?|身[份分]证字号',
    latin:
      'passport(?: (?:number|no))?|hu ?zhao|driver ?s? licen[cs]e|ssn|social security(?: number)?|hkid|national id|residence permit',
  },
  identity: {
    chinese: '身[份分]证件?(?:号码?|号)?|证件号码?|身份号码?',
    latin:
      'sfz|shen ?fen ?zheng(?: ?hao)?|id ?card(?: ?(?:number|no))?|identity(?: card)?(?: (?:number|no))?|id (?:number|no)',
  },
  card: {
    chinese:
      '[工农建中交招]行卡?|银行卡号?码?|(?<!机|话|动|通|信|m|副|主|网|员|点|刷)卡(?=是|号|为|:|\\s?\\d)|储蓄卡号?|信用卡号?|借记卡号?|工资卡号?|银行账号|卡号',
    latin: 'yin ?hang ?ka(?: ?hao)?|ka ?hao|(?:bank|credit|debit)? ?card(?: (?:number|no))?',
  },
  qq: {
    chinese: '扣扣群?|企鹅|秋秋|球球|群号?|好友',
    latin: 'qq(?: ?(?:number|num|no|id|hao|uin|account|group))?|q|uin|kou ?kou(?: ?hao)?',
  },
  phone: {
    chinese:
      '(?:手[机鸡]|移动|联通|电信)号码?|手[机鸡]|电话号?码?|座机|固话|门号|联系方式|密保号|热线|传真',
    latin:
      'shou ?ji(?: ?hao)?(?: ?ma)?|dian ?hua|sjh|(?:phone|mobile|cell|telephone|tel|contact|whatsapp)(?: ?phone)?(?: (?:number|nubmer|no|num))?',
  },
  number: { chinese: '[新旧老原]?号码?', latin: '(?:my|new|old|the) (?:number|no)|hao ?ma|hao' },
  message: {
    chinese:
      '短信|简信|讯息|收到|发来|发了|输入|填写?|输了|[6六]位数?(?:字|码)?|(?<![号电二条源代编解邮密乱扫美数起尺筹授转降译加明暗机])码',
    latin:
      'sms|text|message|sent(?: me)?|shou ?dao|got|received|enter(?:ed|ing)?|typ(?:ed?|ing)|put in|input',
  },
};
