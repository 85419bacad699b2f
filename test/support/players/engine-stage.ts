import { createEnginePlayer } from '../../../src/play/index.js';
import type { Stage } from './stage.js';

/** The conversation alone, without any channel. */
export const engineStage: Stage = {
  name: 'engine',
  obstacle: () => null,
  open: async (brain) => ({
    enter: (locale) => createEnginePlayer(brain, locale),
    close: async () => undefined,
  }),
};
