import type { Parameters } from './parameters.js';
import type { World } from './world.js';

/** Where a part of the profile is kept for a language; none is everyone else's. */
export function profileKey(part: string, language: unknown): string {
  return `${part} ${language ?? ''}`.trim();
}

/** A method that sets a part of the bot's profile. */
export function setsProfile(part: string) {
  return (world: World, parameters: Parameters): true => {
    world.profile.set(profileKey(part, parameters.language_code), parameters[part] ?? '');
    return true;
  };
}

/** The methods for the bot's profile. */
export const profileMethods = {
  setMyCommands: setsProfile('commands'),
  getMyCommands: (world: World, { language_code }: Parameters) =>
    world.profile.get(profileKey('commands', language_code)) ?? [],
  deleteMyCommands(world: World, { language_code }: Parameters): true {
    world.profile.delete(profileKey('commands', language_code));
    return true;
  },
  setMyDescription: setsProfile('description'),
  getMyDescription: (world: World, { language_code }: Parameters) => ({
    description: world.profile.get(profileKey('description', language_code)) ?? '',
  }),
  setMyShortDescription: setsProfile('short_description'),
  getMyShortDescription: (world: World, { language_code }: Parameters) => ({
    short_description: world.profile.get(profileKey('short_description', language_code)) ?? '',
  }),
};
