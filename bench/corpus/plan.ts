import type { Script } from '../../src/intents/pinyin.js';
import type { Writing } from '../../src/intents/writing.js';

/** A sentence as the plan's marks look at it. */
export interface Seen {
  readonly text: string;
  /** Normalised, and slips of Chinese put right. */
  readonly mended: string;
  readonly writing: Writing;
  readonly script: Script;
  /** Letters of Chinese, syllables of pinyin, words of anything else. */
  readonly length: number;
  /** Whether a word of the matter is spelt by its sound: 解榜. */
  readonly isMisspelt: boolean;
}

/**
 * One act, object or situation, and how it is recognised: by words, simplified, which in pinyin are
 * heard, and by a pattern for whatever else. Both look at the mended text.
 */
export interface Mark {
  readonly name: string;
  readonly words: string;
  readonly pattern: RegExp;
}

export interface Manner {
  readonly name: string;
  readonly is: (seen: Seen) => boolean;
}

/** What has none of an axis's marks. */
export const none = 'not named';

/** Anger, in normalised or plain text. */
const outcry =
  /什么破|破(?:qq|软件|玩意|东西)|垃圾(?![邮郵短箱信分])|什么鬼|[气氣]死|[无無][语語]|他妈的|(?<![我你他她老妈])妈的|tmd|[烦煩]死|有病|恶心|坑(?:人|爹|死)|离谱|服了|急死|傻[逼叉b]|[滚滾](?:蛋|出)|投诉|\b(?:wtf|damn|stupid|ridiculous|terrible|sick of|fed up|annoy\w*|hate|useless|joke)\b/i;

/** What people want to do, or to know. */
export const acts: readonly Mark[] = [
  {
    name: 'unbind',
    words:
      '解绑 解除 取消 去掉 拿掉 断开 移除 解开 不绑 退绑 脱绑 松绑 解掉 撤销 收回 摘 撤 脱 删 卸 踢',
    pattern: /\bjb\b|unbind|unlink|remove|delete|disconnect|detach|revoke|cancel|take .{0,20}off/,
  },
  {
    name: 'change',
    words: '换绑 改绑 更换 换成 改成 换个 换掉 替换 变更 换到 改到 换新',
    pattern: /换.{0,3}(?:号|邮箱|手机)|\bhb\b|change|replace|switch|swap|update|move .{0,20}to/,
  },
  {
    name: 'bind again',
    words: '重新绑 再绑 绑回 绑定新 重绑 绑上 绑不上',
    pattern: /rebind|(?:bind|link|connect).{0,20}(?:again|back)|re ?link/,
  },
  {
    name: 'look up',
    words: '绑的哪 绑的是 绑了哪 怎么查 怎么看 查一下 查看 查询 尾号 哪个号 哪个邮箱 怎么知道',
    pattern:
      /查.{0,4}绑|看.{0,6}(?:绑|授权)|which (?:number|phone|email|app)|find out|look up|check/,
  },
  {
    name: 'find the place',
    words: '在哪 哪里 入口 找不到 没看到 没找到 路径 哪一层 位置',
    pattern: /边度|\bwhere\b|cant? (?:find|see)|can ?t (?:find|see)|no (?:button|option)/,
  },
  {
    name: 'recover',
    words: '申诉 找回 追回 拿回 要回 夺回 人工审核',
    pattern: /appeal|recover|get .{0,20}back|take .{0,20}back/,
  },
  {
    name: 'prove oneself',
    words: '验证 身份证 人脸 证明 核验 校验',
    pattern: /verif|identity|prove|\bid card\b|face/,
  },
  {
    name: 'keep',
    words: '备份 导出 保存 迁移 留住 保留',
    pattern: /back ?up|export|\bsave\b|\bkeep\b|migrate/,
  },
  {
    name: 'ask whether',
    words: '会不会 影响 还能 还可以 能不能 可不可以 可以吗 行不行 会怎样 后果 还在吗',
    pattern:
      /会.{1,12}[吗么嗎]|能.{1,12}[吗么嗎]|[吗么不否冇未]$|\bhui\b.*\bma$|affect|impact|\bstill\b|\bwill\b|\bwould\b|^(?:can|does|do) /,
  },
  {
    name: 'ask why',
    words: '为什么 为啥 为何 凭什么 凭啥 有必要 好处 有什么用 干嘛要 图啥',
    pattern: /点解|\bwhy\b|should i|\bpoint\b|worth|benefit|reason/,
  },
  {
    name: 'ask how long',
    words: '多久 几天 多长时间 什么时候 几个工作日 几时 啥时候 多少天',
    pattern: /how long|how (?:many|much) (?:days?|time|hours?)|\bwhen\b|days?\b/,
  },
  {
    name: 'ask if safe',
    words: '安全吗 骗子 被骗 真的假的 可信 靠谱 风险 能给 可以给 泄露 钓鱼',
    pattern: /\bsafe\b(?! (?:phone|e?mail|number))|scam|trust|legit|\brisk|phish|fake/,
  },
  {
    name: 'complain',
    words: '',
    pattern: outcry,
  },
];

/** What every named app counts as, besides the words below. */
export const app = 'app, game or site';

/** What it is about. */
export const objects: readonly Mark[] = [
  {
    name: 'phone',
    words: '手机 电话 号码 门号 旧号 老号 新号 原号 密保号 旧卡 老卡 新卡 换号 手机卡 绑的号 副卡',
    pattern: /\bsjh\b|phone|mobile|\bnumber\b|\bcell\b|\bsim\b/,
  },
  {
    name: 'mailbox',
    words: '邮箱 信箱 邮件 电邮 邮址',
    pattern: /e ?mail|mailbox|outlook|hotmail|gmail|\b163\b/,
  },
  {
    name: app,
    words: '应用 授权 第三方 游戏 网站 小程序 互联 软件 登录方式',
    pattern: /\bapps?\b|\bgames?\b|website|\bsites?\b|third ?party|authori[sz]/,
  },
  {
    name: 'code',
    words: '验证码 校验码 短信 简讯 动态码',
    pattern: /\byzm\b|\bcodes?\b|\bsms\b|\botp\b|text message/,
  },
  {
    name: 'chats and data',
    words:
      '聊天记录 聊天纪录 记录 存档 皮肤 数据 文件 好友 会员 战绩 段位 角色 照片 歌单 收藏 等级',
    pattern:
      /history|\bdata\b|\bchats?\b|messages?\b|saves?\b|skins?\b|progress|friends|files?\b|photos?/,
  },
];

/** What has happened to those who ask. */
export const situations: readonly Mark[] = [
  {
    name: 'has it',
    words:
      '还在用 还能用 收得到 能收到 能收短信 能收码 在手上 在手边 在手里 还在手 都在手 照收 没停',
    pattern:
      /仲用|still (?:have|use|using|work|got|active)|in (?:my )?hand|both (?:numbers|sims|phones)/,
  },
  {
    name: 'new number',
    words: '换号了 新号 新卡 新手机号 换卡 换了号 新办 携号转网 换运营商',
    pattern:
      /换了?.{0,4}(?:号|卡)|new (?:number|sim|phone|one)|changed? (?:my )?(?:number|carrier)/,
  },
  {
    name: 'dead number',
    words:
      '停机 停用 注销了 销号 空号 欠费 作废 不用了 没用了 收回 过期 失效 二次放号 早就不 停了 打不通 销了 用不了',
    pattern:
      /\bdead\b|\bgone\b|cancell?ed|deactivat|expired|suspend|no longer|recycled|disconnected|shut down|old number/,
  },
  {
    name: 'lost',
    words: '丢了 掉了 遗失 弄丢 补卡 补办 补不了 被偷 找不着手机',
    pattern: /\blost\b|\bstolen phone|phone was stolen|replacement sim/,
  },
  {
    name: 'forgotten',
    words: '忘记 忘了 记不 不记得 想不起 不知道绑 忘',
    pattern: /forg[oe]t|remember|no idea which|don ?t know which/,
  },
  {
    name: 'cannot log in',
    words: '登不上 登不进 登录不 上不去 进不去 登入不 被锁 登唔到 登陆不',
    pattern: /locked out|can ?(?:t|not) (?:log|sign|get in)|unable to log/,
  },
  {
    name: 'stolen account',
    words: '被盗 盗号 盗了 被黑 黑客 异地登 别人登 被人改 被改',
    pattern: /hack|stole|thief|compromis|hijack/,
  },
  {
    name: 'abroad',
    words: '国外 海外 境外 出国 留学 漫游 回国 移民 外国号 国际 加拿大 美国 英国 日本 澳洲',
    pattern:
      /\+ ?\d\d|abroad|overseas|roaming|\bchina\b|chinese number|foreign|moved to|\b(?:us|uk|canada) (?:number|sim)/,
  },
  {
    name: 'for family',
    words:
      '我妈 我爸 妈妈 爸爸 爷爷 奶奶 外婆 外公 老人 孩子 儿子 女儿 闺女 老婆 老公 媳妇 岳父 婆婆 父母 长辈 弟弟 妹妹',
    pattern:
      /\b(?:mum|mom|mother|dad|father|grand\w+|parents?|son|daughter|kid|wife|husband|uncle|aunt)s?\b/,
  },
  {
    name: 'phone passed on',
    words: '卖手机 手机卖 卖了 二手机 旧手机 送人 换手机了 恢复出厂 转让 卖二手 手机给',
    pattern:
      /\bsold\b|sell(?:ing)?|second ?hand|gave .{0,12}(?:phone|away)|trade in|factory reset|old phone/,
  },
  {
    name: "stranger's account",
    words:
      '二手号 别人的扣扣 陌生人 已绑定 已被绑 上限 绑了别的 绑着别 另一个扣扣 前机主 上一任 上个机主 被占用 别的号',
    pattern:
      /(?:别人|陌生|另一个|另外一个|别的|其他).{0,4}(?:qq|账号|帐号)|previous owner|already (?:bound|linked|used|in use)|another (?:qq|account)|stranger|limit/,
  },
  {
    name: 'work or school',
    words: '公司 单位 离职 毕业 学校 校园 企业邮箱 工作邮箱 辞职 跳槽 学生邮箱 教育邮箱 老东家',
    pattern: /\bwork\b|company|school|universit|college|graduat|resign|employer|\bedu\b|student/,
  },
  {
    name: 'typed wrong',
    words: '绑错 填错 写错 输错 打错 弄错 拼错 少打 多打 错了一位 错一位',
    pattern: /wrong (?:number|phone|email|one|address)|typo|mistype|misspel|by mistake/,
  },
  {
    name: 'button missing',
    words: '灰色 灰的 点不了 不显示 没反应 没有按钮 没按钮 没有选项 点不动 没这个选项',
    pattern:
      /没有?.{0,8}(?:按钮|选项|入口|这一项)|找不到.{0,6}(?:按钮|选项|入口|解绑)|no (?:button|option|such)|gr[ae]yed|missing|not there|nothing happens/,
  },
  {
    name: 'code does not come',
    words: '收不到 没收到 不来 没来 没动静 收唔到 等不到 没有收到 发不过来',
    pattern:
      /not (?:received|receiving|arriv|com)|never (?:came|come|arriv|got)|did(?:n ?t| not) (?:get|receive|come)|no code/,
  },
  {
    name: 'code goes elsewhere',
    words:
      '发到哪 发给谁 换一种 换个方式 其他方式 别的方式 发到旧 发到老 发到邮箱 语音验证 跳过验证 不用验证',
    pattern:
      /发.{0,3}(?:哪|旧|老|邮箱|新)|(?:别的|其他|另外|其它).{0,4}(?:方式|办法)|another way|instead of|(?:goes|sent|send|sending) (?:it )?to|other (?:way|method)|skip/,
  },
  {
    name: 'turned down',
    words: '驳回 不通过 没通过 被拒 拒绝 没过 审核失败 申诉失败 材料不足',
    pattern: /reject|denied|refused|turned down|declined|failed/,
  },
  {
    name: 'waiting',
    words: '审核中 处理中 受理 还没结果 出结果 等结果 没消息 进度 还在审核 等了',
    pattern: /pending|waiting|under review|in review|\breview\b|result|status/,
  },
  {
    name: 'several accounts',
    words: '小号 大号 两个号 两个账号 多了一个 误登 登错 好几个号 俩号 新账号 空账号 点错',
    pattern:
      /(?:two|2|several|second|duplicate|empty|new|wrong|different) accounts?|\balt\b|main account/,
  },
  {
    name: 'only way in',
    words: '唯一 至少 先绑 不让解 必须绑 要先绑 最后一个 没有其他登录 只能用扣扣',
    pattern:
      /only (?:login|way|sign|method)|at least one|(?:bind|add|link|set).{0,20}first|wont let me|won t let me/,
  },
  {
    name: 'quits',
    words: '不玩 退坑 卸载 弃坑 戒了 不用这个 退游 删游戏 弃游',
    pattern: /\bquit|stopped (?:playing|using)|(?:dont|don t|no longer) (?:play|use)|uninstall/,
  },
  {
    name: 'fears a loss',
    words: '会丢 丢失 还在吗 清空 消失 会没 没了 会不会没 还有吗 白玩 白充 找不回',
    pattern: /\blos(?:e|ing)\b|wiped|disappear|still there|vanish|erased|be deleted/,
  },
  {
    name: 'asked for a code',
    words: '要验证码 问我要 客服要 让我发 代解绑 付费 收费 诈骗 骗 冒充',
    pattern: /ask(?:s|ed|ing)? (?:me )?for .{0,12}code|scam|phish|\bpay\b|\bfee\b|agent|pretend/,
  },
  {
    name: 'privacy',
    words: '隐私 骚扰 泄露 推销 垃圾短信 广告 个人信息 不放心 被人知道',
    pattern: /privacy|\bspam|leak|harass|personal (?:info|data)|tracking|\bads\b/,
  },
  {
    name: 'who is told',
    words: '通知 提醒 发现 会知道 察觉 告诉对方',
    pattern: /notif|notice|\balert|\btold\b|find out|\bknow if\b/,
  },
];

const chinese = ({ script }: Seen): boolean => script === 'chinese';
const asks =
  /[?？]|怎|如何|吗|嗎|嘛|哪|咋|什么|啥|点样|點樣|边|咩|几|多久|谁|能不能|可不可以|有没有|是不是|會不會|会不会|\b(?:how|what|where|when|why|which|who|can|could|does|do|is|will|should|zenme|zen|ma|na|nali|shenme)\b/i;
const shortest = (seen: Seen): number => (seen.script === 'latin' ? 4 : 8);
const longest = (seen: Seen): number => (seen.script === 'latin' ? 25 : 40);

/** How they say it. */
export const manners: readonly Manner[] = [
  { name: 'keyword', is: (seen) => seen.length <= shortest(seen) && !asks.test(seen.text) },
  { name: 'question', is: (seen) => asks.test(seen.text) && seen.length <= longest(seen) },
  {
    name: 'statement',
    is: (seen) =>
      seen.length > shortest(seen) && seen.length <= longest(seen) && !asks.test(seen.text),
  },
  { name: 'story', is: (seen) => seen.length > longest(seen) },
  {
    name: 'polite',
    is: ({ text }) =>
      /(?<!申)[请請](?!求)|麻[烦煩]|[谢謝][谢謝]|您|[劳勞][驾駕]|拜托|拜託|唔該|\b(?:please|thanks|thank|kindly|could you|appreciate|qing ?wen|mafan|xie ?xie)\b/i.test(
        text,
      ),
  },
  {
    name: 'angry',
    is: ({ text }) => /[!！]{2,}/.test(text) || outcry.test(text),
  },
  {
    name: 'dialect',
    is: (seen) =>
      chinese(seen) &&
      /咋|啥|俺|侬|儂|嘞|哩|係|唔|嘅|咗|嗰|冇|佢|啲|撳|咩|囉|么子|搞掂|整(?!个|天)|得亏|晓得|伐/.test(
        seen.text,
      ),
  },
  { name: 'pinyin', is: ({ script }) => script === 'pinyin' },
  { name: 'misspelt', is: ({ isMisspelt }) => isMisspelt },
  { name: 'traditional', is: ({ writing }) => writing === 'traditional' },
  { name: 'English', is: (seen) => seen.writing === 'english' && !chinese(seen) },
  {
    name: 'mixed',
    is: (seen) =>
      chinese(seen) &&
      (seen.text.match(/[a-z]{3,}/gi) ?? []).some((word) => !neutral.has(word.toLowerCase())),
  },
  { name: 'emoji', is: ({ text }) => /\p{Extended_Pictographic}/u.test(text) },
];

/**
 * Cells that make no sense, and need no utterances: by situation or act, the objects that go with none.
 * Where the situation names the object itself, it cannot be unnamed.
 */
export const senseless: Readonly<Record<string, readonly string[]>> = {
  'has it': ['chats and data'],
  'phone passed on': ['mailbox', 'code', none],
  'typed wrong': ['chats and data'],
  'button missing': ['code', 'chats and data'],
  'code does not come': [app, 'chats and data'],
  'turned down': [app, 'code'],
  'several accounts': ['code'],
  'only way in': ['code'],
  waiting: [app],
  quits: ['mailbox', 'code'],
  keep: ['code'],
};

/** Names and words that stand among characters without a change of language. */
const neutral = new Set(
  'app wechat wifi sim vip steam email sms taptap wps iphone ipad ios steam pubg keep bilibili apple gmail outlook emo xxx www com aqq'.split(
    ' ',
  ),
);
