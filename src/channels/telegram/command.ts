/** A text that may begin with a slash command. */
export type ReadText =
  /** `payload` is what a deep link (`https://t.me/bot?start=unbind_email`) carries. */
  | { readonly kind: 'start'; readonly payload: { readonly payload?: string }; readonly by: Naming }
  | {
      readonly kind: 'command';
      readonly name: string;
      /** The command without the bot's name, and what follows it. */
      readonly text: string;
      readonly by: Naming;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'for-another-bot' };

/** Whether a command names this bot (`/menu@unbind_bot`) or none. */
export type Naming = 'name' | 'no-name';

/**
 * Reads `/start` and its payload, and drops the `@botname` that a command addresses this bot with.
 * What every other command means is for the conversation to say.
 */
export function readCommand(text: string, username: string): ReadText {
  const match = /^\/(\w{1,64})(?:@(\w+))?(?=\s|$)/.exec(text);
  if (!match) return { kind: 'text', text };
  const [address, name = '', addressee] = match;
  if (addressee !== undefined && addressee.toLowerCase() !== username.toLowerCase())
    return { kind: 'for-another-bot' };
  const by = addressee === undefined ? 'no-name' : 'name';
  const rest = text.slice(address.length);
  if (name.toLowerCase() !== 'start') return { kind: 'command', name, text: `/${name}${rest}`, by };
  const payload = rest.trim();
  return { kind: 'start', payload: /^[\w-]{1,64}$/.test(payload) ? { payload } : {}, by };
}
