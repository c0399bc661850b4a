// Queries as readers might type them, made from the words of an index: right, half typed, slipped, run together, in capitals,
// of the other language, or of nothing at all. No query has a line break.

import { randomFrom } from './random.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const strange = ['é', 'Ë', 'œ', 'ﬁ', 'ß', 'ı', 'İ', 'ñ', 'ø', 'e\u0301', '\u0301', '\u200d', '😀', '👩‍⚕️', 'ا', 'ש', '中', '\\', '(.*)', '[a-z', '%00', '"', '<b>', '\u00a0', '’', "'", '-', '_', '٣', 'Ⅻ', 'K'];

function slipped(word, { below, pick }) {
  const at = below(word.length);
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + pick(letters) + word.slice(at),
    () => word.slice(0, at) + pick(letters) + word.slice(at + 1),
    () => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ];
  return pick(kinds)();
}

function changed(word, words, random) {
  const { below, pick } = random;
  const kinds = [
    () => word,
    () => word,
    () => word.slice(0, 1 + below(word.length)),
    () => slipped(word, random),
    () => slipped(slipped(word, random), random),
    () => word.toUpperCase(),
    () => word + pick(['s', 'e', 'en', 'es', 't', 'ment', 'je']),
    () => word + pick(words),
    () => word.slice(below(word.length)),
    () => pick(strange) + word,
    () => word.slice(0, 2) + pick(strange) + word.slice(2),
    () => Array.from({ length: 1 + below(12) }, () => pick(letters)).join(''),
  ];
  return pick(kinds)();
}

// `count` queries for `index`. The seed decides them.
export function madeQueries(index, count, seed) {
  const random = randomFrom(seed);
  const { below, pick, chance } = random;
  const words = [...index.own.forms, ...index.other.forms, ...index.stopWords];
  const phrases = [...index.concepts.keys.keys(), ...index.sheets.flatMap(({ title, summary }) => [title, summary])];
  const make = () => {
    if (chance(0.1)) return pick(phrases);
    if (chance(0.05)) return pick(phrases).slice(below(8), 8 + below(60));
    if (chance(0.01)) return Array.from({ length: 60 }, () => pick(words)).join(pick([' ', '']));
    const parts = Array.from({ length: 1 + below(chance(0.2) ? 9 : 3) }, () => changed(pick(words), words, random));
    return parts.join(pick([' ', ' ', ' ', '-', ' ', '', ', '])) + pick(['', '', '', ' ', ' ?', '\u0301']);
  };
  return Array.from({ length: count }, () => make().replace(/[\r\n\u0000]/g, ' '));
}
