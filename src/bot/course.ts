import { parentOf, type Stage, topicOf } from '../knowledge/index.js';
import { hereOf, isAside } from './here.js';
import type { Scene } from './scene.js';
import type { Session } from './session.js';

/** Where somebody is led, turn by turn, whose account something has happened to. */
type Course = NonNullable<Session['course']>;
type Article = Extract<NonNullable<ReturnType<typeof topicOf>>, { kind: 'article' }>;

/** A course's article, which has a lead for every stage. */
export function courseArticle({ knowledge, session }: Scene, topic: string): Article | null {
  const article = topicOf(knowledge, session.locale, topic, session.app);
  return article?.kind === 'article' && article.leads ? article : null;
}

/** What is not covered, and belongs to getting an account back all the same. */
const ofAccount: ReadonlySet<string> = new Set(['neighbour.device_lock', 'neighbour.password']);

/** Whether somebody is led on from turn to turn, rather than through a guide's steps. */
export function isLed(scene: Scene): boolean {
  return scene.session.course !== null && (hereOf(scene).kind !== 'step' || isAside(scene));
}

/** The course after an answer: begun by an article with leads, left for what has nothing to do with it. */
export function courseAfter(
  scene: Scene,
  course: Course | null,
  topics: readonly string[],
): Course | null {
  const begun = topics.find((topic) => courseArticle(scene, topic) !== null);
  if (begun !== undefined)
    return course?.topic === begun ? course : { topic: begun, stage: null, isTaken: false };
  if (course === null) return null;
  const { next = [] } = courseArticle(scene, course.topic) ?? {};
  const isNear = (topic: string): boolean =>
    next.includes(topic) ||
    ofAccount.has(topic) ||
    topic === parentOf(course.topic) ||
    scene.local.topics.get(topic)?.kind === 'talk' ||
    (parentOf(topic) ?? topic) === parentOf(course.topic);
  return topics.every(isNear) ? course : null;
}

/** The stage that comes after another, when nothing new is told; the first, when nothing was. */
export function stageAfter(article: Article, stage: Stage | null): Stage | undefined {
  return stage === null ? 'start' : article.leads?.[stage]?.followed_by;
}
