export { type Action, maxPackedBytes, packAction, unpackAction } from './action.js';
export type { Brain } from './brain.js';
export type { Block, Button, Card, Keyboard, Progress, Reply } from './card.js';
export type { Unsupported, UserEvent } from './event.js';
export { maskSecrets } from './guard/index.js';
export { toNumberedText, toPlainText } from './plain-text.js';
export { respond } from './respond.js';
export { newSession, type Position, parseSession, type Session } from './session.js';
export type { Decision, Effect, Outcome, Turn } from './turn.js';
