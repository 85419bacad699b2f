import { describe, expect, it } from 'vitest';
import { toCommands } from '../../../src/channels/telegram/commands.js';
import { locales } from '../../../src/knowledge/index.js';
import { knowledge } from '../../support/shipped.js';
import { checkCall } from './check-call.js';
import { eventOf, reader, wang } from './updates.js';

const listIn = (locale: (typeof locales)[number]) =>
  toCommands(knowledge.in[locale], knowledge.settings.menu);

describe.each(locales)('the command menu in %s', (locale) => {
  it('is one that Telegram takes', () => {
    expect(checkCall('setMyCommands', { commands: listIn(locale) })).toEqual([]);
  });

  it('has the guides of the menu between the bot’s own commands', () => {
    expect(listIn(locale).map(({ command }) => command)).toEqual([
      'start',
      'menu',
      'unbind_phone',
      'unbind_email',
      'revoke_app',
      'forgot_bound',
      'language',
      'human',
    ]);
  });

  it('names nothing that would be passed over in a group', () => {
    for (const { command } of listIn(locale)) expect(reader.isCommand(command)).toBe(true);
  });

  it('comes with a profile, a hint and a notice that fit', () => {
    const { profile, not_yours: text, slow_down } = knowledge.in[locale].phrases;
    const { description, short_description } = profile;
    expect(checkCall('setMyDescription', { description })).toEqual([]);
    expect(checkCall('setMyShortDescription', { short_description })).toEqual([]);
    expect(checkCall('answerCallbackQuery', { callback_query_id: '1', text })).toEqual([]);
    expect(slow_down.length).toBeLessThanOrEqual(200);
  });
});

it('each command is read as itself by who taps it', () => {
  const chat = { id: wang.id, type: 'private' };
  for (const { command } of listIn('en').slice(1))
    expect(
      eventOf('message', { message_id: 1, from: wang, chat, text: `/${command}` }).event,
    ).toEqual({ kind: 'said', text: `/${command}`, locale: 'zh-CN' });
});
