import type { Locale } from '../../../src/knowledge/index.js';

/** How people ask for a topic, in each language. */
export type Asked = Readonly<Record<Locale, string>>;

/** The topics that the bot promises to know, each with a question that nobody taught it. */
export const questions = {
  unbind_phone: {
    'zh-CN': 'QQ绑定的手机号怎么解绑',
    'zh-TW': 'QQ 綁定的手機號碼要怎麼解除',
    en: 'How do I take my phone number off QQ?',
  },
  unbind_email: {
    'zh-CN': '我想把QQ上绑的邮箱解掉，在哪里弄',
    'zh-TW': '想把 QQ 綁定的信箱解除掉',
    en: 'How can I remove the email address from my QQ account?',
  },
  revoke_app: {
    'zh-CN': '有个游戏是用QQ登录的，我想取消授权',
    'zh-TW': '有個遊戲是用 QQ 登入的，我想取消授權',
    en: 'I want to revoke a game that logs in with my QQ',
  },
  forgot_bound: {
    'zh-CN': '原来绑定的手机号早就停用了，怎么解绑',
    'zh-TW': '原本綁定的手機號碼已經停用了，怎麼辦',
    en: 'The phone number on my QQ is dead and I cannot get any codes',
  },
  faq_impact: {
    'zh-CN': '解绑之后还能不能正常聊天',
    'zh-TW': '解綁之後還能正常聊天嗎',
    en: 'Will QQ still work normally after I unbind?',
  },
  faq_rebind: {
    'zh-CN': '解绑完以后想再绑回来可以吗',
    'zh-TW': '解綁完以後還可以再綁回來嗎',
    en: 'Can I bind the number again afterwards?',
  },
  faq_cost: {
    'zh-CN': '把手机号解绑要不要收钱',
    'zh-TW': '解除手機綁定需要付錢嗎',
    en: 'Do I have to pay anything to unbind my number?',
  },
  caution_verification: {
    'zh-CN': '有人在群里找我要验证码，说能帮我解绑，能给吗',
    'zh-TW': '有人跟我要驗證碼，說可以幫我解綁，可以給他嗎',
    en: 'Someone asks me for the verification code, should I give it to them?',
  },
  caution_backup: {
    'zh-CN': '解绑前要不要先备份聊天记录',
    'zh-TW': '解綁之前要不要先備份聊天記錄',
    en: 'Do I need to back up my chats before unbinding?',
  },
  caution_third_party: {
    'zh-CN': '取消授权以后游戏里的存档会不会没了',
    'zh-TW': '取消授權以後遊戲裡的存檔會不會不見',
    en: 'Will I lose my game data if I revoke the app?',
  },
  why_unbind: {
    'zh-CN': '解绑到底有什么好处',
    'zh-TW': '解綁到底有什麼好處',
    en: 'What is the point of unbinding?',
  },
  greeting: { 'zh-CN': '你好呀', 'zh-TW': '哈囉你好', en: 'Hello there' },
  thanks: { 'zh-CN': '太谢谢你了', 'zh-TW': '太謝謝你了', en: 'Thank you so much' },
  goodbye: { 'zh-CN': '那我先走了，再见', 'zh-TW': '那我先走囉，再見', en: 'Bye for now' },
  bot_identity: {
    'zh-CN': '你是机器人吗',
    'zh-TW': '你是機器人嗎',
    en: 'Are you a bot or a human?',
  },
  human: {
    'zh-CN': '我要找人工客服',
    'zh-TW': '請幫我轉真人客服',
    en: 'Let me talk to a real person',
  },
} as const satisfies Readonly<Record<string, Asked>>;
