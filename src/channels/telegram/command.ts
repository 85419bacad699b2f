/** A text that may begin with a slash command. */
export type ReadText =
  /** `payload` is what a deep link (`https://t.me/bot?start=unbind_email`) carries. */
  | { readonly kind: 'start'; readonly payload: { readonly payload?: string } }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'for-another-bot' };

/**
 * Reads `/start` and its payload, and drops the `@botname` that a command addresses this bot with.
 * Every other command stays text: what it means is for the conversation to say.
 */
export function readCommand(text: string, username: string): ReadText {
  const match = /^\/(\w{1,32})(?:@(\w+))?(?=\s|$)/.exec(text);
  if (!match) return { kind: 'text', text };
  const [address, command = '', addressee] = match;
  if (addressee !== undefined && addressee.toLowerCase() !== username.toLowerCase())
    return { kind: 'for-another-bot' };
  const rest = text.slice(address.length);
  if (command.toLowerCase() !== 'start') return { kind: 'text', text: `/${command}${rest}` };
  const payload = rest.trim();
  return { kind: 'start', payload: /^[\w-]{1,64}$/.test(payload) ? { payload } : {} };
}
