import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRight, performanceLines, playDialogue } from '../../src/play/index.js';
import { type OpenStage, stages } from '../support/players/index.js';
import { brain } from '../support/shipped-brain.js';
import { playablePart } from './support/playable.js';
import { readAllDialogues } from './support/read-all.js';

// One that cannot be read fails with its problems in files.test.ts.
const files = (await readAllDialogues()).filter(({ dialogues }) => dialogues.length > 0);

describe.each(stages)('on the stage $name', (stage) => {
  let open: OpenStage;
  beforeAll(async () => {
    open = await stage.open(brain);
  });
  afterAll(() => open?.close());

  describe.concurrent.each(files)('$path', ({ path: file, dialogues }) => {
    for (const dialogue of dialogues) {
      const part = playablePart(dialogue, stage);
      const { length } = part.turns;
      const title = length < dialogue.turns.length ? `${part.title}, ${length} turns` : part.title;
      it.skipIf(length === 0)(title, async () => {
        const played = await playDialogue(open.enter(part.locale), part);
        if (isRight(played)) return;
        expect.fail(performanceLines({ file, line: dialogue.line, played }).join('\n'));
      });
    }
  });
});
