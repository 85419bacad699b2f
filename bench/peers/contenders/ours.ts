import { finish, type Model, normalise, train } from '../../../src/intents/index.js';
import { lookAt } from '../../../src/intents/look.js';
import { rank } from '../../../src/intents/model.js';
import type { Contender, Trained } from './contender.js';

/** This project's classifier, as the bot uses it. Its training is never cut short. */
export const ours: Contender = {
  name: 'unbind-bot',
  setup:
    'as shipped; declines below `calibration.thresholds.answer`, learnt from the training texts',
  train: async (utterances) => toTrained(finish(train(utterances))),
};

export function toTrained(model: Model): Trained {
  return {
    rank: (text) => {
      const normalised = normalise(text);
      return normalised === '' ? [] : rank(model, lookAt(normalised));
    },
    threshold: model.calibration.thresholds.answer,
  };
}
