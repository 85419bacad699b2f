/** Chinese with English or pinyin in it, in a hurry, or misspelt. */
export const mixedTemplates: readonly string[] = [
  '我的password是{password}，login的时候说wrong',
  'code {code} 收到了但是expired，怎么办',
  '我的email是{mailbox}，想unbind',
  '绑的phone number~{phone}，现在在US用{phone-abroad}',
  'QQ account {qq} 绑的Gmail {mailbox} 要怎么remove',
  'yzm收到了{code}但是填了没反应 qq版本{version}',
  'sjh {phone} 解绑 thx',
  'dx验证码{code} 对的呀 咋回事',
  '密马是{password} 等不上去',
  '验正码{code} 手几号{phone} 帮我改榜',
  '我ID number {identity} 已经verify过了',
  'otp {code-six} 输了{count}都invalid',
  '手机好{phone}不用了 油箱{mailbox}还在用',
  '密碼{password}，我係香港嘅，個app用{system}，入唔到',
  'pw {password} qq {qq} 麻烦了老铁',
  '帮我check一下{phone}有没有bind其他QQ，我的QQ是{qq}',
];
