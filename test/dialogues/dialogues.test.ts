import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRight, type PlayedDialogue, performanceLines } from '../../src/play/index.js';
import { present } from '../support/cards.js';
import { type OpenStage, stages } from '../support/players/index.js';
import { brain } from '../support/shipped-brain.js';
import { playAll } from './support/play-all.js';
import { playablePart } from './support/playable.js';
import { readAllDialogues } from './support/read-all.js';

// One that cannot be read fails with its problems in files.test.ts.
const files = (await readAllDialogues()).filter(({ dialogues }) => dialogues.length > 0);

/** For all dialogues of a stage on a busy machine, in milliseconds. */
const patience = 600_000;

describe.each(stages)('on the stage $name', (stage) => {
  const parts = new Map(
    files.flatMap(({ dialogues }) => dialogues.map((each) => [each, playablePart(each, stage)])),
  );
  let open: OpenStage;
  let performances: ReadonlyMap<unknown, PlayedDialogue>;
  beforeAll(async () => {
    open = await stage.open(brain);
    performances = await playAll(open, [...parts.values()]);
  }, patience);
  afterAll(() => open?.close());

  describe.each(files)('$path', ({ path: file, dialogues }) => {
    for (const dialogue of dialogues) {
      const part = present(parts.get(dialogue));
      const { length } = part.turns;
      const title = length < dialogue.turns.length ? `${part.title}, ${length} turns` : part.title;
      it.skipIf(length === 0)(title, () => {
        const played = present(performances.get(part));
        if (isRight(played)) return;
        expect.fail(performanceLines({ file, line: dialogue.line, played }).join('\n'));
      });
    }
  });
});
