import type { Understanding } from '../intents/index.js';
import { aboutOf, isAboutApp, type KnowledgeBase } from '../knowledge/index.js';
import { sieved } from '../text/index.js';
import type { Draft, Scene } from './scene.js';

/**
 * Answers a question with the app that it names in mind. Where the answer is about no app, the one that
 * the talk was about stays.
 */
export function aboutApp<Answer extends Draft | null>(
  scene: Scene,
  app: string | undefined,
  answer: (scene: Scene) => Answer,
): Answer | Draft {
  const { knowledge, session } = scene;
  if (app === undefined || !knowledge.apps.has(app)) return answer(scene);
  const draft = answer({ ...scene, session: { ...session, app } });
  if (draft === null) return draft;
  const { topics } = draft.outcome;
  const about = [...topics, ...draft.session.wishes];
  const fits = topics.length === 0 || about.some((topic) => isAboutApp(knowledge, topic));
  return fits ? draft : { ...draft, session: { ...draft.session, app: session.app } };
}

/**
 * Forgets the app when another topic was opened and the guide that the person is in names none either.
 * Asking back, and not understanding, open nothing.
 */
export function keepApp(knowledge: KnowledgeBase, draft: Draft): Draft {
  const { session, outcome } = draft;
  const here = session.at ? [session.at.topic] : [];
  const moved = outcome.decision === 'navigate' ? here : [];
  const opened = outcome.topics.length > 0 ? outcome.topics : moved;
  const isKept =
    opened.length === 0 ||
    [...opened, ...here, ...session.wishes].some((topic) => isAboutApp(knowledge, topic));
  return isKept ? draft : { ...draft, session: { ...session, app: null } };
}

/** Whether the talk was last about an app that people log in to with QQ, whatever guide is still open. */
export function isOfApp({ knowledge, local, session: { topic } }: Scene): boolean {
  return topic !== null && (aboutOf(local, topic) === 'app' || isAboutApp(knowledge, topic));
}

const inAnApp = sieved(
  /(?<!(?:qq|扣扣|企鹅|企鵝) ?(?:这个|這個|那个|那個|自己|本身|手机|手機|的)*)(?:app|软件|軟體|軟件|应用|應用)(?:程式)?(?:里|裡|裏|上|内|內)|\b(?:in|inside|within|on) (?:the |that )?app\b/i,
);

/** "In the app" is in QQ, but for who talks of another app. */
export function inItsApp(scene: Scene, asked: string, understanding: Understanding): Understanding {
  const { entities } = understanding;
  const isThere = entities.way === 'client' && isOfApp(scene) && inAnApp.test(asked);
  return isThere ? { ...understanding, entities: { ...entities, way: 'app' } } : understanding;
}
