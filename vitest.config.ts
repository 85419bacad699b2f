import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/slow-first.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/postgres/global-setup.ts',
    // How long something takes is for benchmarks: this only ends what hangs, on a slow machine as well.
    testTimeout: 120_000,
    // A machine busy with other tests: what is polled comes late rather than never.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
    // Many tests wait for a browser, a server or a process: one worker more than cores keeps all busy, and each takes
    // as long to read the modules.
    maxWorkers: availableParallelism() + 1,
    // No test changes what modules hold: files share them, and the classifier is read once by each worker.
    isolate: false,
    sequence: { sequencer: SlowFirst },
  },
});
