/** Opens the chat with the bot at a topic: see `payloadTopic` in src/bot/command.ts. */
export function deepLink(username: string, topic: string): string {
  return `https://t.me/${username}?start=${toPayload(topic)}`;
}

/** A topic's id as a deep link carries it: a payload holds no dot. */
export function toPayload(topic: string): string {
  return topic.replaceAll('.', '-');
}
