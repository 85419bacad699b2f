import { type Brain, packAction, respond, type Session, toPlainText } from '../../bot/index.js';
import type { InlineKeyboard } from './api.js';
import type { Decoded } from './decoded.js';
import { deepLink, toPayload } from './deep-link.js';
import { encode } from './encode.js';
import type { InlineArticle, InlineRequest } from './inline-request.js';
import { inlineTopics } from './inline-topics.js';
import { toInlineKeyboard } from './keyboard.js';

/** Telegram's limit. */
const mostResults = 50;

/** Seconds: content changes while the bot runs, though seldom. */
const cacheTime = 300;

/** What the list shows beneath a title; clients cut it at about two lines. */
const longestDescription = 120;

/**
 * Answers `@bot 解绑手机`, typed in any chat: the guides and answers that fit, to be sent there, each
 * with a button that goes on in the chat with the bot. Pure, and nothing is kept.
 *
 * @param username the bot's own @name, without the @
 */
export function answerInline(
  brain: Brain,
  username: string,
  { queryId, query, locale }: Pick<Decoded & { kind: 'inline' }, 'queryId' | 'query' | 'locale'>,
): InlineRequest {
  const { kind, topics, session } = inlineTopics(brain, query, locale);
  const first = kind === 'found' ? topics[0] : undefined;
  const { inline } = brain.knowledge.in[session.locale].phrases;
  return {
    inline_query_id: queryId,
    results: topics
      .slice(0, mostResults)
      .flatMap((topic) => toArticle(brain, session, topic, username)),
    cache_time: cacheTime,
    // The language is the person's.
    is_personal: true,
    button: { text: inline.ask, start_parameter: toPayload(first ?? 'menu') },
  };
}

function toArticle(
  brain: Brain,
  session: Session,
  topic: string,
  username: string,
): InlineArticle[] {
  const { phrases, topics } = brain.knowledge.in[session.locale];
  const data = packAction({ kind: 'topic', topic });
  const { replies } = respond(brain, session, { kind: 'pressed', data, locale: session.locale });
  const card = replies[0]?.card;
  if (!card) return [];
  const { text, parse_mode, link_preview_options } = encode(card);
  const links = card.keyboard.map((row) => row.filter(({ kind }) => kind === 'link'));
  const onward = { text: phrases.inline.go_on, url: deepLink(username, topic) };
  const reply_markup: InlineKeyboard = {
    inline_keyboard: [
      ...(toInlineKeyboard(links)?.inline_keyboard ?? []),
      [{ ...onward, style: 'primary' }],
    ],
  };
  return [
    {
      type: 'article',
      id: topic,
      title: card.title ?? topics.get(topic)?.label ?? topic,
      description: describe(toPlainText({ ...card, title: '' })),
      input_message_content: { message_text: text, parse_mode, link_preview_options },
      reply_markup,
    },
  ];
}

function describe(text: string): string {
  const line = text.trim().split(/\n\s*\n/)[0] ?? '';
  return line.length <= longestDescription
    ? line
    : `${line.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
