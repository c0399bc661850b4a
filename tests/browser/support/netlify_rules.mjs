// The rules of a published folder, as Netlify reads them: `_headers` and `_redirects`.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const linesOf = (root, name) => {
  const file = join(root, name);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};

const isComment = (line) => line.trim() === '' || line.trim().startsWith('#');

// `/a/*` matches the folder and everything below, `/:x/b` one segment; capitals do not count. Returns the captured parts,
// or null.
export function matchPattern(pattern, path) {
  const names = [];
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\/\*$|\*|:([a-z_]+)/gi, (found, name) => {
    names.push(name ?? 'splat');
    if (found === '/*') return '(?:/(.*))?';
    return found === '*' ? '(.*)' : '([^/]+)';
  });
  const match = new RegExp(`^${source}/?$`, 'i').exec(path);
  return match && Object.fromEntries(names.map((name, index) => [name, match[index + 1]]));
}

export function readHeaderRules(root) {
  const rules = [];
  for (const line of linesOf(root, '_headers')) {
    if (isComment(line)) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
    if (!name || rules.length === 0) throw new Error(`_headers: cannot read "${line}"`);
    const { headers } = rules.at(-1);
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value.trim()}` : value.trim();
  }
  return rules;
}

// Every rule that matches counts; what several say of one header is joined.
export function headersFor(rules, path) {
  const joined = {};
  for (const { headers } of rules.filter(({ pattern }) => matchPattern(pattern, path))) {
    for (const [name, value] of Object.entries(headers)) joined[name] = name in joined ? `${joined[name]}, ${value}` : value;
  }
  return joined;
}

export function readRedirectRules(root) {
  return linesOf(root, '_redirects')
    .filter((line) => !isComment(line))
    .map((line) => {
      const [from, to, status = '301', ...conditions] = line.trim().split(/\s+/);
      if (!from?.startsWith('/') || !to) throw new Error(`_redirects: cannot read "${line}"`);
      return { from, to, status: Number.parseInt(status, 10), force: status.endsWith('!'), conditions };
    });
}

const languageOf = (acceptLanguage) => (acceptLanguage ?? '').slice(0, 2).toLowerCase();

const conditionsHold = (conditions, acceptLanguage) =>
  conditions.every((condition) => {
    const [name, values] = condition.split('=');
    if (name !== 'Language') throw new Error(`_redirects: unknown condition "${condition}"`);
    return values.split(',').includes(languageOf(acceptLanguage));
  });

// The first rule that applies to `path`, with its placeholders filled in, or null.
export function redirectFor(rules, path, acceptLanguage) {
  for (const rule of rules) {
    const captured = matchPattern(rule.from, path);
    if (!captured || !conditionsHold(rule.conditions, acceptLanguage)) continue;
    return { ...rule, to: rule.to.replace(/:([a-z_]+)/gi, (found, name) => captured[name] ?? found) };
  }
  return null;
}
