/** Whole text messages and mails, pasted as they came. */
export const textMessageTemplates: readonly string[] = [
  '【腾讯科技】验证码：{code-pasted}，{minutes}内有效。您正在登录QQ，请勿将验证码告诉他人。',
  '【腾讯科技】{code-pasted}（QQ登录验证码，请完成验证），如非本人操作，请忽略本短信。',
  '【腾讯科技】你正在更换QQ（{hidden-qq}）的密保手机，验证码{code-pasted}。转发可能导致QQ被盗。',
  '我收到这个：【腾讯科技】您的验证码为{code-pasted}，用于更换手机号码，{minutes}内有效，切勿泄露。不是我操作的啊',
  '【QQ安全中心】您于{date}{time-plain}申请解除密保手机{hidden-phone}，验证码{code-pasted}，工作人员不会向您索要。',
  '【腾讯科技】QQ{qq}正在申请更换密保手机，短信验证码：{code-pasted}。若非本人操作请致电{service}',
  '【网易】您的校验码是{code-pasted}，{minutes}内输入有效。如有疑问请致电{service}。',
  '【中国移动】您的短信随机密码为{code-pasted}，请于{minutes}内使用，切勿告知他人。',
  '【工商银行】您{tail}的卡正在进行快捷支付签约，动态密码{code-pasted}，金额{price}。切勿泄露！',
  '短信内容：\n【腾讯科技】验证码{code-pasted}，仅用于解绑手机\n发送时间：{date} {time-plain}\n来自{service}',
  '您好！您本次操作的验证码是：\n\n{code-pasted}\n\n请在{minutes}内填写，QQ邮箱团队',
  '您正在进行身份验证，验证码{code-pasted}，请在{minutes}内按页面提示提交验证码，切勿将验证码泄露于他人。',
  '{code-pasted}是你的QQ验证码，请勿转发【腾讯科技】 这个是发给谁的？',
  '刚才{service}发来一条 【腾讯科技】登录验证码 {code-pasted} 您的QQ正在{model}上登录 我根本没有这个手机',
  '【微信支付】验证码{code-pasted}，{minutes}内有效，你正在解绑银行卡。 这个跟QQ有没有关系',
];

/** Text messages without a secret. */
export const plainTextMessageTemplates: readonly string[] = [
  '【中国移动】您当前套餐余额{price}，如需查询请拨打{service}。',
  '【招商银行】您{tail}的账户于{date}{time-plain}消费{price}，是QQ扣的吗',
  '【腾讯科技】您的QQ{qq}于{date}{time-plain}在异地登录，如非本人操作请尽快修改密码。',
  '【腾讯科技】您的申诉已受理，回执编号{receipt}，预计{span}内处理完毕。',
  '【腾讯科技】你的QQ({hidden-qq})密保手机将于{date}解除，如非本人操作请登录{host}取消',
];
