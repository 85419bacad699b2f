/**
 * What a question can be about, each with the ways people put it in a normalised text: things, acts,
 * and above all situations. That the number is dead decides more than that it is a phone number.
 */
const concepts = {
  phone:
    /手机|电话|号码|门号|[旧老新原]号|密保号|话费|shouji|dianhua|haoma|\bsjh\b|phone|mobile|\bnumber\b|\bcell\b|\bsim\b/,
  mailbox: /邮箱|信箱|邮件|电邮|油箱|邮址|youxiang|e ?mail|mailbox|outlook|hotmail/,
  app: /应用|授权|第三方|游戏|网站|小程序|互联|\bapps?\b|\bgames?\b|website|third ?party|authori[sz]/,
  code: /验证码|校验码|短信|简讯|验证|动态码|\byzm\b|yanzheng|duanxin|\bcode\b|\bsms\b|\botp\b|verif/,
  appeal: /申诉|申述|人工审核|shensu|appeal/,
  unbind:
    /解绑|解除|取消|去掉|拿掉|摘|撤|脱|断开|移除|删|卸|解开|不绑|退绑|unbind|unlink|remove|delete|disconnect|detach|revoke|cancel|jiebang|jiechu|quxiao/,
  change: /换绑|改绑|更换|换成|改成|换个|换掉|替换|change|replace|switch|swap|update|\bhuan\b/,
  rebind: /重新绑|再绑|绑回|绑定新|绑上|rebind|bind again|link again|re ?link/,
  gone: /停机|停用|注销|销号|不用了|没了|丢了|丢失|遗失|弄丢|补不了|收回|空号|欠费|作废|换号了|不在身边|打不通|二次放号|过期|失效|不能用|用不了|没在用|早就不|停了|扔了|tingji|tingyong|xiaohao|diu le|mei le|\bdead\b|\blost\b|\bgone\b|cancell?ed|deactivat|expired|suspend|no longer|dont have|recycled|disconnected/,
  forgot:
    /忘|记不|不记得|想不起|不知道绑|哪个号|查.{0,4}绑|wangji|wang le|jibude|forg[oe]t|remember|which (?:number|phone|email)/,
  lockedOut:
    /登不上|登不进|登录不|上不去|进不去|登陆不|登入不|被锁|deng bu|locked out|cant log|cannot log|unable to log/,
  stolen: /被盗|盗号|盗了|被黑|被改|黑客|陌生|异地|别人登|被人|beidao|hack|stolen|thief|compromis/,
  others:
    /别人|他人|对象|女友|男友|前任|前女|前男|老婆的|老公的|同事的|朋友的|someone else|my (?:ex|girlfriend|boyfriend|wife|husband)|friends account/,
  effect:
    /影响|还能不能|还可以|会不会|会怎样|后果|正常|yingxiang|affect|impact|still (?:use|log|work)|what happens/,
  data: /聊天记录|记录|存档|皮肤|数据|备份|战绩|段位|会员|jilu|backup|history|\bdata\b|saves?\b|skins?\b|progress/,
  howLong:
    /多久|几天|多长时间|什么时候|几个工作日|等到|duojiu|ji tian|how long|how many days|when will/,
  notThere:
    /没有.{0,6}(?:按钮|选项|入口)|找不到|没看到|灰色|点不了|不显示|没反应|zhaobudao|no (?:button|option)|cant find|greyed|missing|not there/,
  notArrived:
    /收不到|没收到|不来|没来|没动静|发不|shou ?bu ?dao|not (?:received|receiving|arriv)|never (?:came|arriv)|didnt (?:get|receive)|no code/,
  refused: /驳回|不通过|没通过|失败|被拒|拒绝|bohui|reject|denied|refused|failed/,
  wechat: /微信|weixin|wechat|\bwx\b/,
  money: /付费|给钱|收费|代解|代办|多少钱|money|\bpay\b|\bfee\b/,
} as const satisfies Record<string, RegExp>;

export type Concept = keyof typeof concepts;

const all = Object.entries(concepts) as [Concept, RegExp][];

/** The concepts that a normalised text touches, in a fixed order. */
export function findConcepts(normalised: string): Concept[] {
  return all.filter(([, pattern]) => pattern.test(normalised)).map(([concept]) => concept);
}
