/** A topic that a message may be about, and how likely it is, 0 to 1. */
interface Likely {
  readonly intent: string;
  readonly confidence: number;
}

/** From here what an angry message may be about is answered, and a person is offered beside it. */
const least = 0.3;

/**
 * The topic for somebody who is angry and not quite understood, and whom nobody asks back: what they are likely to mean,
 * else a person.
 *
 * @param choices what the message may mean, likeliest first; none where nothing is likely
 * @param kindOf the kind of a topic
 */
export function topicInAnger(
  choices: readonly Likely[],
  kindOf: (topic: string) => string | undefined,
): string {
  const [first] = choices;
  const isLikely = first !== undefined && first.confidence >= least;
  return isLikely && kindOf(first.intent) !== 'choice' ? first.intent : 'human';
}
