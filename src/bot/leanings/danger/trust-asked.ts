import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { isStepOnScreen } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { answerWithWord, shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const lead = '(?:那|喂|我说|哎|诶|嗯|请问|[,，。! ])*';
const bot = '(?:你们?|您|妳|这个?(?:机器人|助手|小助手|客服)|机器人|小助手)';
const really = '(?:这个?(?:机器人|助手)?|该|真|真的|到底|究竟|总|可|是|就|也)*';
const harm =
  '(?:偷|盗|骗|害|坑|黑|套|泄露|泄漏|卖|拿走|记录?|看到|监听)(?:走|掉|了)?(?:我|人)?(?:们)?(?:的)?(?:账号|帐号|号|qq|密码|信息|资料|隐私|钱|东西|手机号?)?';

/** Whether the bot itself may be trusted. */
const doubtsBot = sieved(
  new RegExp(
    `^${lead}${bot}${really}(?:不会|会不会|会|不是(?:要|想|来)|是不是(?:要|想|来)?|想)(?:是)?(?:来)?${harm}(?:吧|吗|么|嘛|的吧)?[?？!！。~ ]*$|^${lead}${bot}${really}(?:不会是?|是不是|不是|是)(?:个)?(?:骗子|诈骗|假的?客服|假的|盗号的?|钓鱼的?|木马|病毒)(?:吧|吗|么|嘛)?[?？!！。~ ]*$|^${lead}${bot}${really}(?:靠谱|靠得住|可信|可靠|安全|信得过|能信|值得信任?)(?:吗|么|嘛|不|吧)?[?？!！。~ ]*$|^${lead}(?:我)?(?:凭什么|凭啥|为什么要?|为啥要?|怎么|能|可以|敢)(?:能|敢)?(?:相信|信任?)${bot}(?:吗|么|呢|啊)?[?？!！。~ ]*$|^(?:and |so |but |wait |hey |,)*(?:are you|you.?re not|is this(?: bot)?|you) (?:going to |gonna |trying to )?(?:steal(?:ing)?|scam(?:ming)?|hack(?:ing)?|a scam(?:mer)?|a thief|a hacker|fake|safe|legit|phishing)(?: (?:from )?(?:me|my (?:account|qq|password|data)|bot))?(?:,? (?:right|are you))?[?.! ]*$|^(?:so |but |and )*(?:can|how (?:can|do)|why should|should) i (?:really )?trust (?:you|this(?: bot)?)[?.! ]*$|^(?:so |but )*will you steal my (?:account|qq|data)[?.! ]*$`,
  ),
);

const secret = '(?:密码|口令|验证码|校验码|动态码|身份证号?|证件号?|银行卡号?|个人信息|隐私)';

/** Why it should be believed, whatever stands beside it; or whether it will ask for a secret. */
const doubtsWord = sieved(
  new RegExp(
    `(?:凭什么|凭啥|我?怎么(?:能|敢)|为什么要|为啥要|能不能|可不可以)(?:能|敢)?(?:相信|信任|信)(?:得过)?${bot}|(?:怎么|咋|如何|点样?)(?:能)?(?:证明|知道|确定|保证|肯定)${bot}(?:不是|是不是|真的?|没骗|不会骗|不骗)|${bot}说的(?:这些|话|东西)?(?:都)?(?:是真的?|靠谱|准确?|可信|能信|信得过)(?:吗|么|嘛|不|吧)|${bot}?${really}(?:不会|会不会|会|要不要|要|是不是要)(?:来|再)?(?:问|跟|向|找|管|同)我(?:要|讨|索要|拿|问)?(?:我的?)?${secret}|^${lead}${bot}${really}(?:不会|会不会|会|要不要|要|需要|需不需要)(?:要|知道|收集|看|用)?我的?${secret}(?:吗|么|嘛|吧|不)|^${lead}(?:会不会|不会)(?:泄露|泄漏|偷|盗|骗)(?:走|掉)?我(?:的)?(?:们)?(?:个人)?(?:信息|隐私|资料|密码|号|钱)?(?:吗|么|嘛|吧|啊)?[?？!！。~ ]*$|\\bhow (?:do|can) i know (?:that )?(?:you.?re|you are|this is|it.?s) (?:not|real|legit|safe|genuine)\\b|\\b(?:will|do|would|are) you (?:going to |gonna )?(?:ever )?(?:ask(?:ing)?|need|want)(?: me)?(?: for)? my (?:password|pass ?code|verification code|codes?|id|id number)\\b`,
  ),
);

/** The longest text, in words, that says why they doubt. */
const most = 24;

const identity = 'bot_identity';

/** "你不会偷我号吧": the bot cannot touch an account, and asks for nothing. */
export const trustAsked = toldBy([doubtsBot, doubtsWord], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  const isDoubted = lengthOf(said) <= mostBare && doubtsBot.test(text);
  if (!isDoubted && !doubtsWord.test(text)) return null;
  const { no_thief } = scene.local.phrases.guard;
  const isToldAlready = isStepOnScreen(scene) || scene.session.said.includes(identity);
  const topic = isToldAlready ? null : openTopic(scene, identity);
  return topic ? answerWithWord(scene, topic, no_thief) : shortWord(scene, no_thief);
});
