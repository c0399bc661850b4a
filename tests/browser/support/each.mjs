// Runs `work(item, worker)` over all items on several workers, each made by `open` and closed afterwards.
// Returns what the calls returned, flattened.

import { availableParallelism } from 'node:os';

export async function each(items, open, work, workers = Math.max(2, availableParallelism())) {
  const results = [];
  let next = 0;
  const run = async () => {
    const worker = await open();
    try {
      while (next < items.length) results.push(...(await work(items[next++], worker)));
    } finally {
      await worker.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, run));
  return results;
}
