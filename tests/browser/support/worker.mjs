// The worker that keeps pages: waits until it is at work and has kept what a test needs.

const patience = 60_000;
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

// `condition` runs in the page and may wait; its first true answer ends the waiting.
export async function until(page, condition, argument, what = String(condition)) {
  for (const end = Date.now() + patience; Date.now() < end; await pause()) {
    if (await page.evaluate(condition, argument)) return;
  }
  throw new Error(`waited in vain for ${what}`);
}

const isAtWork = async () => Boolean((await navigator.serviceWorker.getRegistration())?.active);
const isKept = async (path) => Boolean(await caches.match(location.origin + path));

export async function waitForWorker(page, paths) {
  await until(page, isAtWork);
  for (const path of paths) await until(page, isKept, path, `${path} to be kept`);
}

export const keptPaths = (page) =>
  page.evaluate(async () => {
    const paths = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths;
  });

// Until the worker has kept all that it was told to: nothing new came for a while.
export async function waitForRest(page) {
  const end = Date.now() + patience;
  for (let before = -1, quiet = 0; quiet < 8; await pause()) {
    const now = (await keptPaths(page)).length;
    quiet = now === before && now > 0 ? quiet + 1 : 0;
    before = now;
    if (Date.now() > end) throw new Error('waited in vain for the worker to rest');
  }
}
