/** The topic that another is a narrower one of; undefined for a topic of its own. */
export function parentOf(topic: string): string | undefined {
  const dot = topic.indexOf('.');
  return dot < 0 ? undefined : topic.slice(0, dot);
}
