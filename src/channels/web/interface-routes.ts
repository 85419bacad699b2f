import { Hono } from 'hono';
import { packAction } from '../../bot/index.js';
import { type Locale, localeSchema, locales } from '../../knowledge/index.js';
import type { Hub } from '../receive.js';
import { maxTextUnits } from './parse-message.js';
import { refuse } from './refuse.js';
import type { Interface } from './wire.js';

/** `GET /api/interface?locale=`: what the page itself says; without `locale`, in the bot's default. */
export function interfaceRoutes(hub: Hub, defaultLocale: Locale): Hono {
  return new Hono().get('/api/interface', (context) => {
    const locale = localeSchema.safeParse(context.req.query('locale') ?? defaultLocale);
    if (!locale.success) return refuse(context, 400, `locale: is not one of ${locales.join(', ')}`);
    context.header('Cache-Control', 'no-store');
    return context.json(toInterface(hub, locale.data));
  });
}

function toInterface(hub: Hub, locale: Locale): Interface {
  const { in: languages } = hub.brain().knowledge;
  return {
    locale,
    phrases: languages[locale].phrases.page,
    languages: locales.map((each) => ({
      locale: each,
      name: languages[each].phrases.language_name,
      action: packAction({ kind: 'language', locale: each }),
    })),
    maxTextUnits,
  };
}
