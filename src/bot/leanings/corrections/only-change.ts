import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { lengthOf, toldBy } from '../leaning.js';

/** "Change" is there, and nothing beside it. */
const onlyChange = sieved(
  /(?:更换|修改|换)(?:手机号?码?|号码|绑定)?(?:的)?(?:按钮|选项|四个字|这个)?[」”"]?[，, ]*(?:此外|除此之外|以外|之外|其余)?(?:别的|其他|其它|另外的?|其余)(?:的|选项|按钮|东西)*(?:啥|什么|一样|全|都|也|就)*(?:没(?!问题|事|关系|区别)|冇)|(?:没有?别的|啥也没有)[^，。]{0,4}[，, ]*(?:只|就)(?:有|剩)[^，。]{0,6}(?:更换|换)|\bonly (?:says |shows |has |offers )?["“「]?change\b.{0,24}\b(?:nothing|no unbind|no other)\b/,
);

/** The longest text, in words, that tells what the page has. */
const most = 40;

/** Who tells that their page offers to change the number alone: what is known of a button that is not there. */
export const onlyToChange = toldBy([onlyChange], (said) => {
  const { scene, guarded, understanding } = said;
  const { bound, at } = scene.session;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const isOfMailbox = (understanding.entities.bound ?? bound) === 'mailbox';
  const isOfNumber = at === null || at.topic === 'unbind_phone';
  if (isOfMailbox || !isOfNumber || !onlyChange.test(plainForm(guarded.asked))) return null;
  return openTopic(scene, 'unbind_phone.option_missing');
});
