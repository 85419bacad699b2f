import { createServer } from 'node:http';
import type { Group } from '../group.js';
import { readBody } from '../parameters.js';
import type { Person } from '../person.js';
import { portOf } from '../server.js';
import type { TelegramApi } from '../telegram-api.js';
import {
  apiNames,
  type Command,
  groupNames,
  personNames,
  presenceNames,
  unpack,
} from './remote.js';

/** Takes commands for a fake Telegram over HTTP, on the loopback. */
export interface Control {
  readonly root: string;
  readonly close: () => void;
}

/** Starts it. A command is a POST of JSON; so is its answer, `{ "result" }` or `{ "error" }`. */
export async function startControl(telegram: TelegramApi): Promise<Control> {
  const people = new Map<number, Person>();
  const groups: Group[] = [];

  /** The object that a command is for, and what can be asked of it. */
  function find({ target }: Command): readonly [object, readonly string[]] {
    if (target.kind === 'api') return [telegram, apiNames];
    const group = groups[target.group ?? -1];
    if (target.kind === 'group') return [known(group), groupNames];
    const person = known(people.get(target.person));
    return target.group === undefined
      ? [person, personNames]
      : [person.in(known(group)), presenceNames];
  }

  async function carryOut(command: Command): Promise<unknown> {
    const given = command.given.map(unpack);
    if (command.name === 'new person') {
      const person = telegram.person(...(given as Parameters<TelegramApi['person']>));
      people.set(person.id, person);
      return person.id;
    }
    if (command.name === 'new group')
      return groups.push(telegram.group(...(given as Parameters<TelegramApi['group']>))) - 1;
    const [object, names] = find(command);
    if (!names.includes(command.name)) throw new Error(`nothing can be asked by "${command.name}"`);
    const member: unknown = Reflect.get(object, command.name);
    return typeof member === 'function' ? Reflect.apply(member, object, given) : member;
  }

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const answer = await carryOut(JSON.parse(body.toString()) as Command).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
    response.end(JSON.stringify(answer));
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { root: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

function known<Type>(found: Type | undefined): Type {
  if (found === undefined) throw new Error('there is nobody with that number');
  return found;
}
