import { engineStage } from './engine-stage.js';
import type { Stage } from './stage.js';
import { telegramStage } from './telegram-stage.js';
import { webStage } from './web-stage.js';

export type { OpenStage, Stage } from './stage.js';

/** Everywhere that a dialogue is played. */
export const stages: readonly Stage[] = [engineStage, webStage, telegramStage];
