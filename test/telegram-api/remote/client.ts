import { Agent, request } from 'node:http';
import type { TelegramApi } from '../telegram-api.js';
import {
  apiNames,
  type Command,
  groupNames,
  pack,
  personNames,
  presenceNames,
  type Remote,
  type RemoteGroup,
  type RemotePerson,
  type RemotePresence,
  type Target,
} from './remote.js';

/** Where a fake in another process is reached. */
export interface Whereabouts {
  /** What to give the bot as `apiRoot`. */
  readonly root: string;
  readonly token: string;
  readonly username: string;
  readonly seed: number;
  /** Where it takes commands. */
  readonly control: string;
}

/** A fake Telegram in another process; it has all that {@link TelegramApi} has but channels. */
export type RemoteTelegram = Remote<TelegramApi, (typeof apiNames)[number]> &
  Whereabouts & {
    readonly person: (...given: Parameters<TelegramApi['person']>) => Promise<RemotePerson>;
    readonly group: (...given: Parameters<TelegramApi['group']>) => Promise<RemoteGroup>;
  };

/** Makes a handle for a fake that runs elsewhere. */
export function connectTelegramApi(where: Whereabouts): RemoteTelegram {
  const agent = new Agent({ keepAlive: true });
  const api: Target = { kind: 'api' };
  const ask = (command: Command) => post(where.control, agent, command);

  /** An object that passes on what is asked of it. */
  function remote<Type>(target: Target, names: readonly string[]): Type {
    const members = names.map((name) => [
      name,
      (...given: readonly unknown[]) => ask({ target, name, given }),
    ]);
    return Object.fromEntries(members) as Type;
  }

  return {
    ...where,
    ...remote<Remote<TelegramApi, (typeof apiNames)[number]>>(api, apiNames),
    person: async (...given) => {
      const id = (await ask({ target: api, name: 'new person', given })) as number;
      const person = remote<RemotePerson>({ kind: 'person', person: id }, personNames);
      const within = ({ handle }: RemoteGroup) =>
        remote<RemotePresence>({ kind: 'person', person: id, group: handle }, presenceNames);
      return { ...person, id, in: within };
    },
    group: async (...given) => {
      const handle = (await ask({ target: api, name: 'new group', given })) as number;
      return { ...remote<RemoteGroup>({ kind: 'group', group: handle }, groupNames), handle };
    },
  };
}

function post(control: string, agent: Agent, command: Command): Promise<unknown> {
  const body = JSON.stringify({ ...command, given: command.given.map(pack) });
  return new Promise((resolve, reject) => {
    const outgoing = request(control, { method: 'POST', agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { result, error } = JSON.parse(Buffer.concat(chunks).toString()) as {
          result?: unknown;
          error?: string;
        };
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
