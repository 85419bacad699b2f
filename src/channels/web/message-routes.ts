import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Hub } from '../receive.js';
import { parseMessage } from './parse-message.js';
import { refuse } from './refuse.js';
import { sameOrigin } from './same-origin.js';
import type { Answer, Message } from './wire.js';

const maxBodyBytes = 16 * 1024;

/** `POST /api/messages`: a person's event in, the bot's replies out. */
export function messageRoutes(hub: Hub): Hono {
  return new Hono().post('/api/messages', sameOrigin, onlyJson, limited, async (context) => {
    const parsed = parseMessage(await context.req.text());
    if (parsed.kind === 'refused') return refuse(context, 400, parsed.why);
    context.header('Cache-Control', 'no-store');
    return context.json(await answer(hub, parsed.message));
  });
}

const onlyJson: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    return refuse(context, 415, 'The body must be application/json.');
  return next();
};

const limited = bodyLimit({
  maxSize: maxBodyBytes,
  onError: (context) => refuse(context, 413, `The body is longer than ${maxBodyBytes} bytes.`),
});

async function answer(hub: Hub, { conversation, event }: Message): Promise<Answer> {
  const { replies, session } = await hub.converse(`web:${conversation}`, event);
  return { replies, locale: session.locale };
}
