import type { Answer } from './api.js';

/** What an answer means for the message. */
export type Verdict =
  | { readonly kind: 'done'; readonly result: unknown }
  /** It shows already what it should. */
  | { readonly kind: 'unchanged' }
  /** The message to be edited is there no more. */
  | { readonly kind: 'gone' }
  /** The topic of the forum is there no more; the rest of the chat is. */
  | { readonly kind: 'no-topic'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'park'; readonly seconds: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'moved'; readonly to: number }
  /** It can never succeed. */
  | { readonly kind: 'never'; readonly reason: string };

/** Reads what Telegram said to `sendMessage` or `editMessageText`. */
export function judge(answer: Answer): Verdict {
  if (answer.kind === 'done') return answer;
  if (answer.kind === 'no-answer') return { kind: 'again', reason: answer.reason };
  const { code, description, retryAfter, migratedTo } = answer;
  const reason = `${code} ${description}`;
  if (migratedTo !== null) return { kind: 'moved', to: migratedTo };
  if (code === 429) return { kind: 'park', seconds: retryAfter ?? 5 };
  if (code === 403) return { kind: 'unreachable' };
  // A token that is not known now may be again: it is not the message's fault.
  if (code >= 500 || code === 401 || code === 409) return { kind: 'again', reason };
  if (code !== 400) return { kind: 'never', reason };
  if (/message is not modified|MESSAGE_NOT_MODIFIED/i.test(description))
    return { kind: 'unchanged' };
  if (/message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(description))
    return { kind: 'gone' };
  if (/message thread not found|TOPIC_DELETED/i.test(description))
    return { kind: 'no-topic', reason };
  return { kind: 'never', reason };
}
