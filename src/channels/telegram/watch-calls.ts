import type { Answer, Call } from './api.js';
import type { ChannelWatch } from './watch.js';

const stopped: Answer = { kind: 'no-answer', reason: 'stopped' };

/** Tells of every call, and lets none outlast the signal. */
export function watchCalls(call: Call, watch: ChannelWatch, cutOff: AbortSignal): Call {
  // Not one promise for all: each race would leave something on it.
  const underWay = new Set<(answer: Answer) => void>();
  cutOff.addEventListener('abort', () => {
    for (const end of underWay) end(stopped);
  });
  return (method, parameters, signal) =>
    new Promise((resolve) => {
      if (cutOff.aborted) return resolve(stopped);
      const since = performance.now();
      const end = (answer: Answer): void => {
        // What was cut off may yet come to an end.
        if (!underWay.delete(end)) return;
        watch.called(method, answer, performance.now() - since);
        resolve(answer);
      };
      underWay.add(end);
      call(method, parameters, signal).then(end);
    });
}
