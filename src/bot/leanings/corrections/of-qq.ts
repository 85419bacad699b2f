import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { press, topicButtons } from '../../button.js';
import { plainForm } from '../../guard/index.js';
import { isInTalk } from '../../here.js';
import { fitted, stack } from '../../keyboard.js';
import { openTopic } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

const ofQqAlone = sieved(
  /^(?:[啊喔哦噢嗯那就我说說问問讲講的是要想系 ,，。!！]|(?:弄|搞|说|說|讲|講|记|記|打|问|問)[混错錯岔]了?咗?|不好意思)*(?:不是[^,，。 ]{1,8}[,，。 ]+(?:我?[說说問问]的)?(?:而|就)?是)?(?:qq|扣扣|企鹅|企鵝)(?:的|上|号|號|账号|帳號|那边|這邊|这边|那個|那个|绑的|綁的|手机号?码?|手機號?碼?|邮箱|信箱|[,，。 ]*不是[^,，。 ]{1,8})*(?:呢|咧|呀|啊|吧|嘞|怎么办|怎麼辦|怎么弄|怎麼弄|咋弄|咋办|可以吗|可以嗎|行吗)*[?？。.!！ ]*$|^(?:and |ok |then |what about |how about |sorry,? |oh |no,? |i (?:meant|mean) |actually )*(?:the |on |for |my )?qq(?: one)?[?. ]*$/i,
);

/** All that was asked back with is of QQ: the same choices, once more. */
function askedBack(scene: Scene): Draft {
  const { local, session } = scene;
  const choices = stack(topicButtons(local, session.said));
  const none = [press(local, { kind: 'none-of-these' })];
  const draft = shortWord(scene, local.phrases.clarify.text, fitted(choices, [], [none]));
  return {
    ...draft,
    outcome: { ...draft.outcome, decision: 'clarify', offered: session.said },
  };
}

/** "And the QQ one?", after what is not covered: the same thing on QQ; after a question back, which. */
export const ofQq = toldBy([ofQqAlone], ({ scene, guarded, understanding }) => {
  if (!ofQqAlone.test(plainForm(guarded.asked))) return null;
  const { said } = scene.session;
  const isBare = understanding.entities.bound === undefined;
  if (isBare && said.length > 1) return askedBack(scene);
  if (isBare && !isInTalk(scene)) return openTopic(scene, 'choice.unbind');
  const neighbour = said
    .map((id) => scene.local.topics.get(id))
    .find((topic) => topic?.kind === 'neighbour');
  if (neighbour?.kind !== 'neighbour') return null;
  const bound = understanding.entities.bound ?? scene.session.bound;
  const named = bound === null ? undefined : guideAbout(scene.local, bound);
  const near = neighbour.next.find((id) => scene.local.topics.get(id)?.kind === 'guide');
  const topic = named ?? near;
  return topic === undefined ? null : openTopic(scene, topic);
});
