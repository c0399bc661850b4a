// The worker that keeps pages: waits until it is at work and has kept what a test needs.

export async function waitForWorker(page, paths) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (const path of paths) await page.waitForFunction(async (wanted) => Boolean(await caches.match(location.origin + wanted)), path, { polling: 200 });
}
