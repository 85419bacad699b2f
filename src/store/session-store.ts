import type { Session } from '../bot/index.js';

/** Where conversations are kept between events, by conversation (`telegram:42`). */
export interface SessionStore {
  load(conversation: string): Promise<Session | null>;
  save(conversation: string, session: Session): Promise<void>;
}
