// node edits.mjs ROUNDS VEILLEUR_SOURCE HUGO_SOURCE: both previews up at once, the text of one sheet after the other
// edited in turns, then a template; prints the time from saving to the page, and the memory.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Preview } from './preview.mjs';

const [rounds, source, hugo_source] = process.argv.slice(2);
const port = 18_300, hugo_port = 18_301;

const previews = [
    {
        preview: new Preview('veilleur', ['build/release/veilleur', 'serve', '--source', source, '--port', `${port}`, '--quiet'],
            `http://localhost:${port}`),
        file: (name) => join(source, 'content/methods', `${name}.fr.md`),
        path: (name) => `/fr/methodes/${name}/`,
        template: join(source, 'themes/bench/templates/base.html'),
    },
    {
        preview: new Preview('hugo', ['hugo', 'server', '--source', hugo_source, '--port', `${hugo_port}`, '--bind', '127.0.0.1'],
            `http://localhost:${hugo_port}`),
        file: (name) => join(hugo_source, 'content/methods', `${name}.fr.md`),
        path: (name) => `/fr/methods/${name}/`,
        template: join(hugo_source, 'layouts/_default/baseof.html'),
    },
];

const names = readdirSync(join(source, 'content/methods'))
    .filter((name) => name.endsWith('.fr.md'))
    .map((name) => name.replace('.fr.md', ''));
// Sheets from everywhere in the list, the same in every run.
const chosen = Array.from({ length: Number(rounds) }, (_, at) => names[Math.floor((at * 0.618034 % 1) * names.length)]);

const quantile = (times, part) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1];
const shown = (milliseconds) => milliseconds.toFixed(0).padStart(9);

try {
    for (const { preview, path } of previews) await preview.until(path(chosen[0]), '</html>');
    for (const [at, name] of chosen.entries())
        for (const { preview, file, path } of previews) {
            const mark = `mesure-${at}-x`;
            preview.times.push(await preview.edit(file(name), path(name), `\n\nUne phrase de plus, ${mark}.\n`, mark));
        }
    console.log('             median ms    p95 ms    max ms  template ms    memory MB');
    for (const { preview, path, template } of previews) {
        const made = preview.memory();
        const dressed = await preview.edit(template, path(chosen[0]), '<p>mesure-t</p>\n', 'mesure-t');
        console.log(preview.name.padEnd(12), shown(quantile(preview.times, 0.5)), shown(quantile(preview.times, 0.95)),
            shown(Math.max(...preview.times)), shown(dressed).padStart(12), made.toFixed(0).padStart(12));
    }
} finally {
    for (const { preview } of previews) preview.stop();
}
