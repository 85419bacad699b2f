import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { findPlace, toStep } from '../../guide-moves.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const about = 'revoke_app.wrong_account';

/** Nothing of the account that was made by mistake is to be kept. */
const isEmpty = sieved(
  /(?:啥|什么|咩|任何(?:东西|数据)?)(?:都|也|东西|东东)*(?:没有?|冇|无)(?!反应|用|说|变)|(?:没有?|冇|无)(?:啥|什么|任何|多少|要紧的?|重要的?|值钱的?|要?留的?)*(?:东西|数据|存档|要留的?|充值|充钱|装备|记录|用的)(?:在里面|可留|的)?[啊呀的了。! ]*$|(?:是|全是?|里面)?空(?:的|号)(?:[啊呀了。! ]|$)|(?:刚|才)(?:建|注册|开|创建?)(?:的|没多久)|(?:可以|都|也)?(?:不要了|不用留|不用要|不想要|无所谓|删了也行|没就没|(?:没了?|丢了?|删了?|清空了?)也?(?:没关系|没所谓|不要紧|没事))|\b(?:nothing|no data|no progress|no items) (?:in|on|there|to keep|worth|important)\b|\b(?:it.?s|that one.?s|the account is|is) (?:completely |totally )?(?:empty|brand new|just made)\b|\bdon.?t (?:need|want|care about) (?:it|that (?:one|account)|the new (?:one|account))\b/,
);

/** Then QQ is taken off it, at the app itself. */
export const wrongAccountEmpty = toldBy([isEmpty], (said) => {
  const { scene, guarded } = said;
  const { topic, at } = scene.session;
  if (topic !== about || at !== null || lengthOf(said) > mostBare) return null;
  if (!isClean(guarded)) return null;
  if (!isEmpty.test(plainForm(guarded.asked))) return null;
  const place = findPlace(scene, 'revoke_app', 'platform', 1);
  return place && toStep(scene, place, false);
});
