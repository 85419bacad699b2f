/**
 * The topic that a link names, `?topic=unbind_email`, taken out of the address so that a reload
 * does not ask for it again.
 */
export function takeLinkedTopic(): string | undefined {
  const address = new URL(location.href);
  const topic = address.searchParams.get('topic');
  if (topic === null) return undefined;
  address.searchParams.delete('topic');
  history.replaceState(null, '', address);
  return /^[A-Za-z0-9_.-]{1,64}$/.test(topic) ? topic : undefined;
}
