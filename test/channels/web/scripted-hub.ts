import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { newSession, type Reply, type UserEvent } from '../../../src/bot/index.js';
import type { Hub } from '../../../src/channels/receive.js';
import type { Locale, LocalKnowledge } from '../../../src/knowledge/index.js';
import { type Phrases, phrasesSchema } from '../../../src/knowledge/phrases.js';
import { wordingsOf } from '../../../src/knowledge/wordings.js';

/** What a scripted bot says to an event; a list of cards goes on in the person's language. */
export type Script = (event: UserEvent, conversation: string) => Said | Promise<Said>;

/** An answer of a scripted bot. */
export interface Said {
  readonly replies: readonly Reply[];
  readonly locale?: Locale;
}

/** A hub whose bot follows a script, with the shipped phrases. It remembers what came in. */
export interface ScriptedHub extends Hub {
  readonly received: { readonly conversation: string; readonly event: UserEvent }[];
  script: Script;
}

/** Makes a hub that follows a script. */
export function scriptedHub(script: Script): ScriptedHub {
  const received: ScriptedHub['received'] = [];
  const hub: ScriptedHub = {
    received,
    script,
    brain: () => brain,
    converse: async (conversation, event) => {
      received.push({ conversation, event });
      const { replies, locale = event.locale } = await hub.script(event, conversation);
      return {
        session: newSession(locale),
        replies,
        effects: [],
        outcome: {
          decision: 'answer',
          topics: [],
          confidence: 1,
          alternatives: [],
          offered: [],
          at: null,
        },
      };
    },
  };
  return hub;
}

const brain: ReturnType<Hub['brain']> = {
  knowledge: {
    settings: { official_hosts: ['aq.qq.com'], menu: [] },
    apps: new Map(),
    in: { 'zh-CN': shipped('zh-CN'), 'zh-TW': shipped('zh-CN', '繁體中文'), en: shipped('en') },
  },
  understand: () => {
    throw new Error('a scripted bot does not understand');
  },
};

function shipped(folder: string, name?: string): LocalKnowledge {
  const file = new URL(`../../../content/${folder}/interface.yaml`, import.meta.url);
  const written = phrasesSchema.parse(parse(readFileSync(file, 'utf8')));
  const wordings = wordingsOf({ ...written, language_name: name ?? written.language_name });
  return { topics: new Map(), naming: new Map(), phrases: wordings[0] as Phrases, wordings };
}
