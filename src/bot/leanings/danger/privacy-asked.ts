import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { answerWithWord, shortWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';

const lead = '(?:那|喂|我说|哎|诶|嗯|请问|先|想|问一?[下句]|[,，。! ])*';
const bot = '(?:你们?|您|妳|(?:这个?)?(?:机器人|助手|小助手|聊天)|这里|这边)';
const may = '(?:不?会|不?能|有没有|没有|是不是|要|在|都|也|偷偷|真的?|该|就)*';
const keeps =
  '(?:记录|保存|存储|储存|收集|记下|记住|记得|记着|记|存|留存|留|泄露|泄漏|外泄|透露|上传|外传|公开|卖)(?:下来|起来|下|着|了|过|住|到|在)*';
const kept =
  '(?:我|我们)?(?:的|个人|嘅)*(?:手机号?码?|电话(?:号码)?|号码|邮箱|个人信息|信息|资料|隐私|数据|密码|验证码|身份证号?|聊天|对话|内容|消息|名字|qq号?)(?:记录|内容|信息)?';
const asks = '(?:给?别人|出去|下来|吧|吗|么|嘛|没有?|了|啊|呀|的|不会|[?？。!！~ ])*';

/** The longest text, in words, that asks no more. */
const most = 20;

/** Whether the bot keeps what is sent here, or passes it on. */
const asksIfKept = sieved(
  new RegExp(
    [
      `^${lead}${bot}${may}(?:把|将)?${keeps}${kept}${asks}$`,
      `^${lead}${bot}${may}(?:把|将)${kept}${may}(?:${keeps}|告诉|给|发给?|说给?)(?:了)?(?:别人|他人|人家|人|外人)?${asks}$`,
      `^${lead}(?:会不会|不会|会|有没有|是不是)(?:把)?${keeps}我${kept}${asks}$`,
      `^${lead}(?:我)?(?:刚才?|在这里?|跟你|给你|这里|都)*(?:发|给|说|写|打|填|输入?|讲)(?:给|在|到|了|过)*(?:你|这里|你们|这)?的?(?:${kept}|东西|话|这些)?(?:你们?|这里|机器人)?${may}(?:被)?(?:${keeps}|(?:有)?(?:别|其他)?人(?:能|会)?看[到见]?)${asks}$`,
      `^${lead}${kept}${may}被?(?:你们?|机器人|这里)${may}(?:给)?${keeps}${asks}$`,
      `^(?:so |and |but |wait |hey |,)*(?:do|will|would|can|did|are|have) (?:you|this (?:bot|chat))(?: guys)? (?:going to |ever |really )?(?:stor|sav|keep|kept|record|logg?|remember|collect|shar|sell|leak|retain)(?:e|ed|ing)?(?: on to| of| a record)* (?:any of )?(?:my|what|the things|anything|our|this|it|personal|user)\\b(?! (?:account|qq))[^.!]{0,40}\\?? *$`,
      `^(?:so |and |but )*(?:is|are) (?:my|the) (?:data|numbers?|phone number|info(?:rmation)?|details|privacy|messages?|chats?|conversation) (?:safe|private|stored|saved|kept|recorded|logged|secure)(?: (?:with you|here|by you|anywhere))*[?. ]*$`,
      `^(?:so |and |but )*(?:who|can (?:anyone|anybody|others|people|someone)) (?:can |else )*(?:see|read) (?:what i|this chat|my messages|our chat)[^.!]{0,20}$`,
    ].join('|'),
  ),
);

/** "你会记录我的手机号吗": what the bot does with it. */
export const privacyAsked = toldBy([asksIfKept], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  if (!asksIfKept.test(plainForm(guarded.asked))) return null;
  const { keeps_none } = scene.local.phrases.guard;
  const topic = isStepOnScreen(scene) ? null : openTopic(scene, 'bot_identity');
  return topic ? answerWithWord(scene, topic, keeps_none) : shortWord(scene, keeps_none);
});
