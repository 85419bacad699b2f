import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';

const insult =
  '(?:垃圾|废物|辣鸡|傻[逼比笔叉子]|煞笔|沙雕|智障|脑残|弱智|白痴|人工智障|狗屎|有病|滚(?:蛋|开|犊子)?|去死|你妈(?:的|死了)?|尼玛|卧槽|我[操靠草艹]|神经病|破(?:机器人|玩意儿?|东西)|[笨傻蠢](?:死了?|蛋|瓜|货)?|什么玩意儿?|没用的?东西|仆街|扑街|nmsl|nmd|cnm|tmd|wcnm|sb|zz|lj|useless|stupid|idiot|trash|garbage|rubbish|fuck(?: (?:you|off))?|shit|bullshit|wtf|stfu)';
const around =
  '(?:什么(?!玩意)|[你这那个真就是太的都啊吧呀了哦,，.。!！?？~\\s]|机器人|东西|玩意|软件|客服|bot|this|you|are|is|so|a|an|the|qq)*';

const onlyInsults = sieved(new RegExp(`^${around}${insult}(?:${around}${insult})*${around}$`));

/** It is the bot, or whoever runs it, that they are fed up with. */
const fedUp = sieved(
  /^(?:[啊唉哎靠,，。!！ ]|真的?)*(?:(?:你|你们|这|这个)(?:机器人|客服|bot)?|机器人|客服)(?:真的?|好|太|很|怎么(?:这么|那么)|可真|都|[ ])*(?:烦死?|烦人|讨厌)(?:死)?(?:了|啊|呀|人|我|[,，。.!！~ ])*$|^(?:you.?re|you are|you guys are|this bot is) (?:so |very |really )*annoying[.! ]*$/,
);

/** Who only scolds asks nothing: the one apology, and a person. */
export const insulted = toldBy([onlyInsults, fedUp], (said) => {
  if (!isShort(said)) return null;
  const text = plainForm(said.guarded.asked);
  return onlyInsults.test(text) || fedUp.test(text) ? openTopic(said.scene, 'human') : null;
});
