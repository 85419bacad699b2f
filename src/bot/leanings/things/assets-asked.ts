import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { isShort, toldBy } from '../leaning.js';
import { asksArticle } from '../questions.js';

/** What only an app or a game keeps of them, and nothing of QQ is called. */
const assets =
  '(?:皮肤|存档|战绩|段位|金币|金豆|英雄|装备|角色|歌单|点券|钻石|宝石|元宝|游戏币|游戏豆|欢乐豆|麻将豆|豆豆|豆子|道具|月卡|战令|铭文|宠物|抽的卡|卡池|充的钱|充值的钱|氪的金|战队|公会|通关记录|游戏(?:数据|进度|记录|账号里的))';
const goes =
  '(?:掉|丢|没(?!有[^，。吗么]|收)|清|删|消失|不见|扣|还在|保留|留着|留得住|回不来|归零|作废|白[费充])';

/** Whether it goes. */
const asksIfGone = sieved(
  new RegExp(
    `${goes}[^，。]{0,3}?${assets}|${assets}[^，。]{0,8}?${goes}|\\b(?:will|would|do|does|are|is|gonna|going to)\\b[^.?!]{0,30}\\b(?:los\\w*|delet\\w*|gone|disappear\\w*|wip\\w*|reset|keep|safe|there)\\b[^.?!]{0,24}\\b(?:coins?|skins?|gems?|diamonds?|items?|beans|heroes|save ?games?|saves|ranks?|characters?|loot)\\b|\\b(?:will|would|do|does|are|is)\\b[^.?!]{0,14}\\b(?:coins?|skins?|gems?|diamonds?|beans|heroes|save ?games?|saves|characters?|loot)\\b[^.?!]{0,16}\\b(?:gone|disappear|deleted|lost|reset|wiped|safe|stay|there)\\b`,
  ),
);

/** It has come to that already. */
const happened = sieved(
  /已经|怎么(?:就|没|不见)|为什么|找回|不见了(?!吗|么)|\b(?:already|disappeared|why)\b/,
);

/** What comes of it in QQ, which keeps none of these. */
const ofQq: ReadonlySet<string> = new Set(['faq_impact', 'caution_backup']);

/** "会不会把麻将豆弄没了": that is for the app to say. */
export const assetsAsked = toldBy([asksIfGone], (said) => {
  const { scene, guarded, understanding } = said;
  const { bound } = understanding.entities;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  if (bound !== undefined && bound !== 'app') return null;
  const isOfQq = understanding.kind === 'understood' && ofQq.has(understanding.intent);
  if (!isOfQq && asksArticle(scene, understanding)) return null;
  const text = plainForm(guarded.asked);
  if (!asksIfGone.test(text) || happened.test(text)) return null;
  return isAsking(text) || /^(?:will|would|do|does|are|is)\b/.test(text)
    ? openTopic(scene, 'caution_third_party')
    : null;
});
