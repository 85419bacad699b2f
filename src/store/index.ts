export { createMemorySessions } from './memory-sessions.js';
export type { SessionStore } from './session-store.js';
