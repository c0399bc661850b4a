// The web editor in Chromium, as the site publishes it, on a folder of its own: what the browser would ask a person for,
// a directory of this machine, is one that the browser keeps for itself.
import { launch } from "../tests/browser/support/browser.mjs";
import { serve } from "../tests/browser/support/server.mjs";

const watchPolicy = () => {
  globalThis.policyReports = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    globalThis.policyReports.push(`${effectiveDirective} ${blockedURI}`);
  });
  globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();
};

// In the page: lays down { path: text }.
async function layFiles(files) {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split("/");
    const name = folders.pop();
    let place = root;
    for (const folder of folders) place = await place.getDirectoryHandle(folder, { create: true });
    const file = await (await place.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}

// In the page: { path: text } of everything.
async function readFiles() {
  const files = {};
  const walk = async (folder, path) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === "directory") await walk(entry, `${path}${name}/`);
      else files[path + name] = await (await entry.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return files;
}

// Fields are made when they come into view: here all of them are.
const tall = { width: 1280, height: 6000 };

// Opens /admin/ of the published folder `site`, in local mode on `files`. `faults` fills with what the page must not do.
export async function openEditor(site, files) {
  const server = await serve(site);
  const browser = await launch();
  const context = await browser.newContext({ viewport: tall, locale: "fr-BE", serviceWorkers: "block", reducedMotion: "reduce" });
  await context.addInitScript(watchPolicy);
  context.setDefaultTimeout(120_000); // no test is about time: a busy machine is waited for
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`script error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const own = url.origin === server.origin || ["data:", "blob:"].includes(url.protocol);
    if (!own && url.hostname !== "www.githubstatus.com") faults.push(`request to ${url}`);
  });
  await context.route("https://www.githubstatus.com/**", (route) => route.abort());
  await page.goto(`${server.origin}/robots.txt`);
  await page.evaluate(layFiles, files);
  await page.goto(`${server.origin}/admin/`);
  await page.getByRole("button", { name: "Travailler avec un dépôt local" }).click();
  await page.getByRole("searchbox").first().waitFor(); // the sheets are read
  const field = (language, path) => page.locator(`.pane[data-locale="${language}"] .field[data-key-path="${path}"]`);
  return {
    page,
    faults,
    follow: (path) => page.goto(server.origin + path),
    // Waits until the title of the sheet that is open reads so.
    async titleIs(language, text) {
      const input = `.pane[data-locale="${language}"] .field[data-key-path="title"] input`;
      await page.waitForFunction(([place, wanted]) => document.querySelector(place)?.value === wanted, [input, text]);
    },
    // The paths of this site that a page of it asks for.
    async asksFor(path) {
      const reader = await context.newPage();
      const paths = [];
      reader.on("request", (request) => paths.push(new URL(request.url()).pathname));
      await reader.goto(server.origin + path, { waitUntil: "networkidle" });
      await reader.close();
      return paths;
    },
    go: (path) => page.goto(`${server.origin}/admin/#/collections/${path}`),
    fill: (language, path, text) => field(language, path).locator("input, textarea").last().fill(text),
    choose: async (path, option) => {
      await field("fr", path).getByRole("combobox").click();
      await page.getByRole("option", { name: option }).click();
    },
    press: (language, path, button) => field(language, path).getByRole("button", { name: button }).first().click(),
    // Optional groups are closed until they are wanted.
    want: (path) => field("fr", path).getByRole("checkbox").click(),
    async save() {
      await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await page.locator(".content-editor").waitFor({ state: "hidden" });
    },
    files: () => page.evaluate(readFiles),
    policyReports: () => page.evaluate(() => globalThis.policyReports),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
