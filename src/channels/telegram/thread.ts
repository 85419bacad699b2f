/** The topic that a message is in. A thread of replies has a number too, and is none to write to. */
export function threadOf({
  message_thread_id: thread,
  is_topic_message,
}: {
  readonly message_thread_id?: number | undefined;
  readonly is_topic_message?: boolean | undefined;
}): { readonly thread?: number } {
  return is_topic_message && thread !== undefined ? { thread } : {};
}
