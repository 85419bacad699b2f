import type { LocalKnowledge } from '../../knowledge/index.js';
import type { Command } from './api.js';

/** Telegram's limits on a command's name and on their number. */
const commandName = /^[a-z0-9_]{1,32}$/;
const mostCommands = 100;

/** The command menu in one language: the bot's own commands, then the menu's guides. */
export function toCommands(local: LocalKnowledge, menu: readonly string[]): Command[] {
  const { start, menu: open, language, human } = local.phrases.commands;
  const guides = menu.flatMap((command) => {
    const topic = local.topics.get(command);
    return topic?.kind === 'guide' && commandName.test(command)
      ? [{ command, description: topic.title }]
      : [];
  });
  return [
    { command: 'start', description: start },
    { command: 'menu', description: open },
    ...guides,
    { command: 'language', description: language },
    { command: 'human', description: human },
  ].slice(0, mostCommands);
}
