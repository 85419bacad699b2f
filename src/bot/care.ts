import type { Understanding } from '../intents/index.js';
import { sieved } from '../text/index.js';
import { withAbove } from './above.js';
import { humanButton } from './button.js';
import type { Block, Card, Reply } from './card.js';
import { plainForm, type SecretKind, type Threat } from './guard/index.js';
import type { Guarded } from './guard-text.js';
import { rows } from './keyboard.js';
import { fill } from './phrase.js';
import type { Draft, Scene } from './scene.js';
import type { Session } from './session.js';

/** Only whoever has these can be harmed by their being known; a number or a mailbox is merely personal. */
const secret: ReadonlySet<SecretKind> = new Set(['code', 'password', 'identity', 'card']);

/**
 * Puts above an answer what takes care of the person: a warning of what was sent, or of who may harm
 * them; that the bot cannot act for them; one apology in a talk to somebody who is angry, and a human.
 */
export function withCare(
  scene: Scene,
  draft: Draft,
  guarded: Guarded,
  { isAngry }: Understanding,
): Draft {
  const { phrases } = scene.local;
  const note = (text: string): Block => ({ kind: 'note', label: phrases.guide.note, text });
  const words: Block[] = [
    ...secretWords(scene, guarded.found).map(note),
    ...guarded.threats.map((threat) => note(threatWords(scene, threat))),
    ...(guarded.asksIfOfficial && guarded.threats.length === 0
      ? [{ kind: 'text', text: officialWords(scene) } as const]
      : []),
    ...(guarded.asksToAct && leavesOpen(scene, draft)
      ? [{ kind: 'text', text: phrases.guard.cannot_act } as const]
      : []),
    ...(bereaved.test(plainForm(guarded.text))
      ? [{ kind: 'text', text: phrases.guard.condolence } as const]
      : []),
    ...(isAngry ? [{ kind: 'text', text: calming(scene) } as const] : []),
  ];
  if (words.length === 0) return draft;
  const offersHuman = isAngry && !draft.outcome.topics.includes('human');
  const offered = offersHuman
    ? draft.replies.map((reply) => withHuman(scene, reply))
    : draft.replies;
  return {
    ...draft,
    ...warnedOf(guarded),
    session: isAngry ? apologising(draft.session) : draft.session,
    replies: withWords(words, offered),
  };
}

function apologising(session: Session): Session {
  return { ...session, tone: { ...session.tone, apologised: true } };
}

/** Somebody of theirs has died. */
const bereaved = sieved(
  /(?:[爸妈爹娘爷奶公婆]|父亲|母亲|家母|家父|老公|老婆|丈夫|妻子|爱人|老伴|哥哥?|姐姐?|弟弟?|妹妹?|儿子|女儿|外公|外婆|姥姥|姥爷|亲人|家人|老人家?|朋友)(?:他|她|已经|刚|上个?月|去年|前年|今年|前几天|突然|[,，。 ]|的?时候)*(?:不在(?:了|人世)|去世|过世|离世|病逝|逝世|走了以后|往生)|(?:去世|过世|离世|已故|病逝|逝世|往生)的?(?:[^，。]{0,4})(?:[爸妈爹娘爷奶公婆]|父亲|母亲|老公|老婆|丈夫|妻子|亲人|家人)|\b(?:mom|mum|mother|dad|father|wife|husband|son|daughter|brother|sister|grandm\w+|grandf\w+|grandpa|friend)\b.{0,16}\b(?:passed away|died|is dead|has died)\b/,
);

/** What an answer warns of: what others want comes before what was sent here. */
function warnedOf({ found, threats }: Guarded): Pick<Draft, 'warned'> {
  const threat = threats.at(-1)?.kind;
  if (threat !== undefined) return { warned: threat };
  return found.some((kind) => secret.has(kind)) ? { warned: 'secret' } : {};
}

/** Care comes first: above a card's own words, and before a card that begins with a title. */
function withWords(words: readonly Block[], replies: readonly Reply[]): readonly Reply[] {
  const isTitled = replies[0]?.card.title !== undefined;
  return isTitled
    ? [{ card: { body: words, keyboard: [] }, replaces: false }, ...replies]
    : withAbove(words, replies);
}

function secretWords({ local }: Scene, found: readonly SecretKind[]): string[] {
  if (found.length === 0) return [];
  const { guard } = local.phrases;
  return [found.some((kind) => secret.has(kind)) ? guard.secret : guard.personal];
}

function threatWords({ knowledge, local }: Scene, threat: Threat): string {
  const { guard } = local.phrases;
  const hosts = knowledge.settings.official_hosts.join(' · ');
  switch (threat.kind) {
    case 'unofficial-link':
      return fill(guard.unofficial_link, { host: threat.host, hosts });
    case 'paid-offer':
      return guard.paid_offer;
    case 'stranger-offer':
      return guard.stranger_offer;
    case 'code-request':
      return guard.code_request;
  }
}

function officialWords({ knowledge, local }: Scene): string {
  const hosts = knowledge.settings.official_hosts.join(' · ');
  return fill(local.phrases.guard.official_link, { hosts });
}

/** Whether an answer leaves open that the bot could do it. */
function leavesOpen(
  { session: { said } }: Scene,
  { outcome: { decision, topics } }: Draft,
): boolean {
  const isTold = topics.includes('bot_identity') && !said.includes('bot_identity');
  return decision !== 'refuse' && !isTold;
}

function calming({ local, session }: Scene): string {
  const { guard } = local.phrases;
  return session.tone.apologised ? guard.angry : guard.apology;
}

function withHuman<Shown extends { readonly card: Card }>({ local }: Scene, reply: Shown): Shown {
  const keyboard = rows(...reply.card.keyboard, humanButton(local));
  return { ...reply, card: { ...reply.card, keyboard } };
}
