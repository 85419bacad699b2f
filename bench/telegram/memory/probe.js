/** Loaded into the product before it starts, by `--import`: tells its memory to who started it. */
process.on('message', (wish) => {
  const { rss } = process.memoryUsage();
  if (wish === 'after-gc') globalThis.gc();
  process.send?.({ rss, heap: process.memoryUsage().heapUsed });
});
// Only who asks keeps the channel open, and not the product alive.
process.channel?.unref();
