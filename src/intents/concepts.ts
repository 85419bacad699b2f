import { sounds } from './pinyin.js';

/**
 * What a question can be about: things, acts, and above all situations. That the number is dead
 * decides more than that it is a phone number.
 *
 * Chinese words are heard, so that homophones and pinyin count; a word of one character must be
 * written. `pattern` is for the rest, on the normalised text.
 */
const concepts: Readonly<Record<string, { readonly words: string; readonly pattern: RegExp }>> = {
  phone: {
    words: '手机 电话 号码 门号 旧号 老号 新号 原号 密保号 话费',
    pattern: /\bsjh\b|phone|mobile|\bnumber\b|\bcell\b|\bsim\b/,
  },
  mailbox: { words: '邮箱 信箱 邮件 电邮 邮址', pattern: /e ?mail|mailbox|outlook|hotmail/ },
  app: {
    words: '应用 授权 第三方 游戏 网站 小程序 互联',
    pattern: /\bapps?\b|\bgames?\b|website|third ?party|authori[sz]/,
  },
  code: {
    words: '验证码 校验码 短信 简讯 验证 动态码',
    pattern: /\byzm\b|\bcode\b|\bsms\b|\botp\b|verif/,
  },
  appeal: { words: '申诉 人工审核', pattern: /appeal/ },
  unbind: {
    words: '解绑 解除 取消 去掉 拿掉 断开 移除 解开 不绑 退绑 摘 撤 脱 删 卸',
    pattern: /\bjb\b|unbind|unlink|remove|delete|disconnect|detach|revoke|cancel/,
  },
  change: {
    words: '换绑 改绑 更换 换成 改成 换个 换掉 替换',
    pattern: /change|replace|switch|swap|update/,
  },
  rebind: {
    words: '重新绑 再绑 绑回来 绑回去 绑定新 绑上',
    pattern: /rebind|bind again|link again|re ?link/,
  },
  gone: {
    words:
      '停机 停用 注销 销号 不用了 没了 丢了 丢失 遗失 弄丢 补不了 收回 空号 欠费 作废 换号了 不在身边 打不通 二次放号 过期 失效 不能用 用不了 没在用 早就不 停了 扔了',
    pattern:
      /\bdead\b|\blost\b|\bgone\b|cancell?ed|deactivat|expired|suspend|no longer|dont have|recycled|disconnected/,
  },
  forgot: {
    words: '忘记 忘了 记不 不记得 想不起 不知道绑 哪个号 忘',
    pattern: /查.{0,4}绑|forg[oe]t|remember|which (?:number|phone|email)/,
  },
  lockedOut: {
    words: '登不上 登不进 登录不 上不去 进不去 登入不 被锁',
    pattern: /locked out|cant log|cannot log|unable to log/,
  },
  stolen: {
    words: '被盗 盗号 盗了 被黑 被改 黑客 陌生 异地 别人登 被人',
    pattern: /hack|stolen|thief|compromis/,
  },
  others: {
    words: '别人 他人 对象 女友 男友 前任 前女 前男 老婆的 老公的 同事的 朋友的',
    pattern: /someone else|my (?:ex|girlfriend|boyfriend|wife|husband)|friends account/,
  },
  effect: {
    words: '影响 还能不能 还可以 会不会 会怎样 后果 正常',
    pattern: /affect|impact|still (?:use|log|work)|what happens/,
  },
  data: {
    words: '聊天记录 记录 存档 皮肤 数据 备份 战绩 段位 会员',
    pattern: /backup|history|\bdata\b|saves?\b|skins?\b|progress/,
  },
  howLong: {
    words: '多久 几天 多长时间 什么时候 几个工作日 等到',
    pattern: /how long|how many days|when will/,
  },
  notThere: {
    words: '找不到 没看到 灰色 点不了 不显示 没反应',
    pattern: /没有.{0,6}(?:按钮|选项|入口)|no (?:button|option)|cant find|greyed|missing|not there/,
  },
  notArrived: {
    words: '收不到 没收到 不来 没来 没动静 发不',
    pattern: /not (?:received|receiving|arriv)|never (?:came|arriv)|didnt (?:get|receive)|no code/,
  },
  refused: {
    words: '驳回 不通过 没通过 失败 被拒 拒绝',
    pattern: /reject|denied|refused|failed/,
  },
  wechat: { words: '微信', pattern: /wechat|\bwx\b/ },
  money: { words: '付费 给钱 收费 代解 代办 多少钱', pattern: /money|\bpay\b|\bfee\b/ },
};

const listed = Object.entries(concepts).map(([name, { words, pattern }]) => {
  const all = words.split(' ');
  return {
    name,
    pattern,
    written: all.filter((word) => word.length === 1),
    heard: all.filter((word) => word.length > 1).map((word) => spoken(sounds(word))),
  };
});

/**
 * The concepts that a text touches, in a fixed order.
 *
 * @param heard the sounds of the normalised text
 */
export function findConcepts(normalised: string, heard: readonly string[]): string[] {
  const speech = spoken(heard);
  return listed
    .filter(
      (concept) =>
        concept.heard.some((word) => speech.includes(word)) ||
        concept.written.some((word) => normalised.includes(word)) ||
        concept.pattern.test(normalised),
    )
    .map(({ name }) => name);
}

function spoken(heard: readonly string[]): string {
  return ` ${heard.join(' ')} `;
}
