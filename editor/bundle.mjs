// Makes the web editor ready to be published: node bundle.mjs FOLDER
//
// The package is meant for CDNs or for bundlers. Made for a CDN it fetches its fonts and its French and Dutch words from
// elsewhere; bundled, all of it comes from the site itself. The folder is made anew, so nothing of an older version stays.
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const cms = join(here, "node_modules/@sveltia/cms");
const folder = process.argv[2];

// The styles of the package name its fonts on a CDN as well, beside the files it brings.
const fontsElsewhere = /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/[^)]*\)/g;
const ownFontsOnly = {
  name: "own-fonts-only",
  setup(steps) {
    steps.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (text.match(fontsElsewhere)?.length !== 3) throw new Error("the fonts of the web editor are named otherwise than before");
      return { contents: text.replace(fontsElsewhere, "local(none)"), loader: "js" };
    });
  },
};

rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: { editor: join(here, "page.mjs") },
  outdir: folder,
  bundle: true,
  format: "esm",
  splitting: true, // what is rarely needed is loaded when it is
  minify: true,
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "external",
  external: ["@shikijs/*"], // colours for program code in sheets: there is none
  plugins: [ownFontsOnly],
  logLevel: "warning",
});
cpSync(join(cms, "npm/assets"), join(folder, "assets"), { recursive: true, filter: (path) => !path.endsWith(".map") });
cpSync(join(cms, "LICENSE.txt"), join(folder, "LICENSE.txt"));
