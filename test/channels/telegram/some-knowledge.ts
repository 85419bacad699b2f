import type { Log } from '../../../src/channels/telegram/index.js';
import type { KnowledgeBase, LocalKnowledge } from '../../../src/knowledge/index.js';

/** As much knowledge as a bot's profile is made of. */
export function knowledge(): KnowledgeBase {
  const local = (language: string) =>
    ({
      topics: new Map([
        ['unbind_phone', { kind: 'guide', title: `unbind_phone in ${language}` }],
        ['forgot_bound.stolen', { kind: 'guide', title: 'a dot is in no command' }],
        ['faq_impact', { kind: 'article' }],
      ]),
      phrases: {
        commands: {
          start: `start in ${language}`,
          menu: `menu in ${language}`,
          language: `language in ${language}`,
          human: `human in ${language}`,
        },
        profile: {
          description: `description in ${language}`,
          short_description: `short in ${language}`,
        },
        not_yours: `not yours in ${language}`,
        slow_down: `slow down in ${language}`,
        inline: { ask: `ask in ${language}`, go_on: `go on in ${language}` },
      },
    }) as unknown as LocalKnowledge;
  return {
    settings: {
      official_hosts: ['aq.qq.com'],
      menu: ['unbind_phone', 'forgot_bound.stolen', 'faq_impact'],
    },
    apps: new Map(),
    in: { 'zh-CN': local('zh-CN'), 'zh-TW': local('zh-TW'), en: local('en') },
  };
}

/** A log that keeps its lines, `warn {"pause":500} what happened`. */
export function createLog(): { readonly log: Log; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write = (level: string) => (facts: object, message: string) => {
    lines.push(`${level} ${JSON.stringify(facts)} ${message}`);
  };
  const [debug, info, warn, error] = ['debug', 'info', 'warn', 'error'].map(write);
  if (!debug || !info || !warn || !error) throw new Error('a level is missing');
  return { log: { debug, info, warn, error }, lines };
}
