// Answers queries from an index that search_index.js has read, as docs/search-format.md says: whole numbers only, the same
// sheets, scores and headings as `veilleur search`.

const longest = 40;
const maxTokens = 32;
const maxPrefixed = 256;

const isDigit = (token) => token.length === 1 && token <= '9';

// Calls `found(token, begin, end)` for each token of `text` until it returns false. Returns whether the text ends inside the last token.
function readTokens(folding, text, found) {
  let token = '';
  let begin = -1;
  let end = 0;
  let at = 0;
  const finish = () => {
    const [word, from] = [token, begin];
    token = '';
    begin = -1;
    return from < 0 || word.length > longest || found(word, from, end);
  };
  for (const character of text) {
    const point = character.codePointAt(0);
    const letters = /[a-z0-9]/i.test(character) && point < 128 ? character.toLowerCase() : folding.get(point);
    if (letters === undefined) {
      if (!finish()) return false;
    } else if (letters) {
      if (begin < 0) begin = at;
      if (token.length <= longest) token += letters;
      end = at + character.length;
    }
    at += character.length;
  }
  const open = begin >= 0 && token.length <= longest;
  finish();
  return open;
}

export function tokensOf(folding, text) {
  const tokens = [];
  readTokens(folding, text, (word, begin, end) => tokens.push({ word, begin, end }));
  return tokens;
}

// What an address says of `text` unless somebody chose otherwise.
export const slugOf = (folding, text) => tokensOf(folding, text).map(({ word }) => word).join('-');

// A stop word in capitals is an acronym, if the sheets know it.
const isAcronym = (index, word, written) => /^[A-Z]{2,}$/.test(written) && formOf(index.own, word) >= 0;

function readQuery(index, query) {
  const tokens = [];
  const open = readTokens(index.folding, query, (word, begin, end) => tokens.push({ word, written: query.slice(begin, end) }) < maxTokens);
  const words = tokens.map(({ word }) => word);
  const firstOf = (places) => places.filter((at, place) => places.findIndex((other) => words[other] === words[at]) === place);
  const long = [...words.keys()].filter((at) => words[at].length > 1 || isDigit(words[at]));
  const telling = long.filter((at) => !index.stopWords.has(words[at]) || isAcronym(index, words[at], tokens[at].written));
  return { words, open, kept: firstOf(telling.length > 0 ? telling : long) };
}

// The number of the first form that is not below `word`.
function lowerBound(forms, word) {
  let [low, high] = [0, forms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forms[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function formOf(lexicon, word) {
  const form = lowerBound(lexicon.forms, word);
  return lexicon.forms[form] === word ? form : -1;
}

function* groupOf(lexicon, form) {
  let member = lexicon.first[form];
  do {
    yield member;
    member = lexicon.next[member];
  } while (member > 0);
}

function rarityOf(index, lexicon, form) {
  const { starts } = lexicon.lists;
  let length = 0;
  for (const member of groupOf(lexicon, form)) length = Math.max(length, starts[member + 1] - starts[member]);
  return index.rarity[length];
}

// What one part of the query may stand for: lists of sheets, each with a weight and a rarity. `covers` are positions in the query.
class Clue {
  constructor(index, covers) {
    this.index = index;
    this.covers = covers;
    this.expansions = [];
  }

  get empty() {
    return this.expansions.length === 0;
  }

  add(lexicon, form, weight, rarity = Infinity) {
    if (this.expansions.some((known) => known.lexicon === lexicon && known.list === form)) return;
    this.expansions.push({ lexicon, lists: lexicon.lists, list: form, weight, rarity: Math.min(rarity, rarityOf(this.index, lexicon, form)) });
  }

  addRelated(lexicon, form, itself, inflected, compound) {
    const rarity = rarityOf(this.index, lexicon, form);
    this.add(lexicon, form, itself, rarity);
    for (const member of groupOf(lexicon, form)) if (member !== form) this.add(lexicon, member, inflected, rarity);
    if (compound === 0) return;
    for (const member of groupOf(lexicon, form)) for (const whole of lexicon.parts.get(member) ?? []) this.add(lexicon, whole, compound, rarity);
  }
}

function conceptClues(index, { words, kept }) {
  const { keys, lists } = index.concepts;
  const { form, acronym, otherForm } = index.parameters;
  const clues = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + index.concepts.longest); to > from; to--) {
      const run = words.slice(from, to);
      const key = keys.get(run.join(' '));
      if (!key || (run.length === 1 && index.stopWords.has(run[0]) && !kept.includes(from))) continue;
      const clue = new Clue(index, Array.from(run, (word, step) => from + step));
      const rarity = index.rarity[lists.starts[key.concept + 1] - lists.starts[key.concept]];
      clue.expansions.push({ lists, list: key.concept, weight: [form, acronym, otherForm][key.kind], rarity });
      clues.push(clue);
      from = to - 1;
      break;
    }
  }
  return clues;
}

function joinClues(index, { words }) {
  const clues = [];
  for (let from = 0; from < words.length; from++) {
    for (const count of [3, 2]) {
      const whole = words.slice(from, from + count).join('');
      const form = from + count <= words.length && whole.length >= 4 && whole.length <= longest ? formOf(index.own, whole) : -1;
      if (form < 0) continue;
      const clue = new Clue(index, Array.from({ length: count }, (nothing, step) => from + step));
      clue.addRelated(index.own, form, index.parameters.join, index.parameters.join, 0);
      clues.push(clue);
      from += count - 1;
      break;
    }
  }
  return clues;
}

function inflectedForms(lexicon, word) {
  const forms = new Set();
  for (const endings of lexicon.endings) {
    for (const ending of endings) {
      if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
      const stem = word.slice(0, word.length - ending.length);
      for (const other of endings) if (other !== ending) forms.add(formOf(lexicon, stem + other));
    }
  }
  forms.delete(-1);
  return [...forms].sort((a, b) => a - b);
}

const rows = Array.from({ length: 3 }, () => new Uint8Array(longest + 1));

// Optimal string alignment distance, or more than `limit`. What both words begin and end with is left aside.
function distance(a, b, limit) {
  let [low, enda, endb] = [0, a.length, b.length];
  while (low < enda && low < endb && a[low] === b[low]) low++;
  while (enda > low && endb > low && a[enda - 1] === b[endb - 1]) [enda, endb] = [enda - 1, endb - 1];
  if (Math.abs(enda - endb) > limit) return limit + 1;
  const width = endb - low;
  let [before, above, current] = rows;
  for (let column = 0; column <= width; column++) above[column] = column;
  for (let row = 1; row <= enda - low; row++) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(low + row - 1);
    for (let column = 1; column <= width; column++) {
      const other = b.charCodeAt(low + column - 1);
      let value = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (letter === other ? 0 : 1));
      const swapped = row > 1 && column > 1 && letter === b.charCodeAt(low + column - 2) && a.charCodeAt(low + row - 2) === other;
      if (swapped) value = Math.min(value, before[column - 2] + 1);
      current[column] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [before, above, current] = [above, current, before];
  }
  return above[width];
}

function addPrefixed(clue, lexicon, word, weigh) {
  for (let form = lowerBound(lexicon.forms, word), count = 0; count < maxPrefixed && lexicon.forms[form]?.startsWith(word); form++) {
    if (lexicon.forms[form] === word) continue;
    clue.add(lexicon, form, weigh(lexicon.forms[form].length));
    count++;
  }
}

function addInside(clue, word) {
  const { own, parameters } = clue.index;
  let count = 0;
  for (let form = 0; form < own.forms.length && count < maxPrefixed; form++) {
    if (own.forms[form].indexOf(word, 1) < 0) continue;
    clue.add(own, form, parameters.part);
    count++;
  }
}

function splitClues(index, word, covers) {
  const { split } = index.parameters;
  for (let at = word.length - 4; at >= 4; at--) {
    const left = formOf(index.own, word.slice(0, at));
    if (left < 0) continue;
    const rests = [word.slice(at), ...(word[at] === 's' && word.length - at >= 5 ? [word.slice(at + 1)] : [])];
    const right = rests.map((rest) => formOf(index.own, rest)).find((form) => form >= 0);
    if (right === undefined) continue;
    return [left, right].map((form) => {
      const clue = new Clue(index, covers);
      clue.addRelated(index.own, form, split, split, 0);
      return clue;
    });
  }
  return [];
}

// Which letters a word has, a bit each: every edit changes two at most.
function lettersOf(word) {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits) {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function addSlips(clue, word, limit, own, other) {
  const letters = lettersOf(word);
  for (const [lexicon, weight] of [[clue.index.own, own], [clue.index.other, other]]) {
    lexicon.letters ??= Int32Array.from(lexicon.forms, lettersOf);
    for (let form = 0; form < lexicon.forms.length; form++) {
      if (bitCount(letters ^ lexicon.letters[form]) > 2 * limit) continue;
      if (distance(word, lexicon.forms[form], limit) === limit) clue.addRelated(lexicon, form, weight, weight, 0);
    }
  }
}

function addKnown(clue, word) {
  const { own, other, parameters } = clue.index;
  const less = (weight) => Math.floor((weight * parameters.other) / 256);
  const { exact, inflection, part } = parameters;
  for (const [lexicon, weights] of [[own, [exact, inflection, part]], [other, [less(exact), less(inflection), 0]]]) {
    const form = formOf(lexicon, word);
    if (clue.empty && form >= 0) clue.addRelated(lexicon, form, ...weights);
    if (clue.empty && word.length >= parameters.inflectedFrom) for (const near of inflectedForms(lexicon, word)) clue.addRelated(lexicon, near, weights[1], weights[1], weights[2]);
  }
}

function wordClues(index, { words, open, kept }, settled) {
  const { own, other, parameters } = index;
  const less = (weight) => Math.floor((weight * parameters.other) / 256);
  let slipped = 0;
  const cluesOf = (at) => {
    const word = words[at];
    const clue = new Clue(index, [at]);
    addKnown(clue, word);
    if (settled.has(at)) return [clue];
    if (word.length >= parameters.prefixFrom && (clue.empty || (open && at === words.length - 1))) {
      const share = (length) => Math.floor((parameters.prefix * word.length) / length);
      addPrefixed(clue, own, word, share);
      if (clue.empty) addPrefixed(clue, other, word, (length) => less(share(length)));
    }
    if (clue.empty && word.length >= parameters.insideFrom) addInside(clue, word);
    if (clue.empty && word.length >= parameters.splitFrom) {
      const halves = splitClues(index, word, [at]);
      if (halves.length > 0) return halves;
    }
    if (clue.empty && word.length >= parameters.oneSlipFrom && slipped++ < parameters.slippedWords) {
      addSlips(clue, word, 1, parameters.oneSlip, less(parameters.oneSlip));
      if (clue.empty && word.length >= parameters.twoSlipsFrom) addSlips(clue, word, 2, parameters.twoSlips, less(parameters.twoSlips));
    }
    return [clue];
  };
  return kept.flatMap(cluesOf).filter((clue) => !clue.empty);
}

// What a clue gives each sheet: the largest product, and its place. Flat arrays: common words are in thousands of sheets.
function givenBy({ expansions }, sheetCount) {
  const values = new Uint32Array(sheetCount);
  const places = new Uint32Array(sheetCount);
  for (const { lists, list, weight, rarity } of expansions) {
    for (let entry = lists.starts[list]; entry < lists.starts[list + 1]; entry++) {
      const value = weight * rarity * lists.impacts[entry];
      const sheet = lists.sheets[entry];
      if (value <= values[sheet]) continue;
      values[sheet] = value;
      places[sheet] = lists.places[entry];
    }
  }
  return { values, places };
}

function score(parameters, sum, matched, kept) {
  const covered = kept === 0 ? 256 : parameters.coverage + Math.floor(((256 - parameters.coverage) * matched) / kept);
  return Math.floor((sum * covered) / 4096);
}

// The place with the largest sum; of equal ones the lowest.
function bestPlace(gifts, sheet) {
  let [best, most] = [0, 0];
  for (const { values, places } of gifts) {
    if (values[sheet] === 0) continue;
    const place = places[sheet];
    let sum = 0;
    for (const other of gifts) if (other.places[sheet] === place) sum += other.values[sheet];
    if (sum > most || (sum === most && place < best)) [best, most] = [place, sum];
  }
  return best;
}

function scoredSheets(index, gifts, kept) {
  const scored = [];
  for (let sheet = 0; sheet < index.sheets.length; sheet++) {
    let [sum, matched] = [0, 0];
    for (const { values, covered } of gifts) {
      if (values[sheet] === 0) continue;
      sum += values[sheet];
      matched |= covered;
    }
    const own = sum > 0 ? score(index.parameters, sum, bitCount(matched), kept.length) : 0;
    if (own > 0) scored.push({ sheet, score: own });
  }
  return scored;
}

function rank(index, clues, kept) {
  const coveredBy = ({ covers }) => kept.reduce((bits, at, bit) => (covers.includes(at) ? bits | (1 << bit) : bits), 0);
  const gifts = clues.map((clue) => ({ ...givenBy(clue, index.sheets.length), covered: coveredBy(clue) }));
  const scored = scoredSheets(index, gifts, kept);
  const best = scored.reduce((most, result) => Math.max(most, result.score), 0);
  return scored
    .filter((result) => result.score * 256 >= best * index.parameters.cut)
    .sort((a, b) => b.score - a.score || a.sheet - b.sheet)
    .map((result) => ({ ...result, place: bestPlace(gifts, result.sheet) }));
}

// { results: [{ sheet, score, place }], best first; words, concepts: what to mark in them }
export function search(index, text) {
  const query = readQuery(index, text);
  const runs = [...conceptClues(index, query), ...joinClues(index, query)];
  const clues = [...runs, ...wordClues(index, query, new Set(runs.flatMap(({ covers }) => covers)))];
  const expansions = clues.flatMap((clue) => clue.expansions);
  return {
    results: rank(index, clues, query.kept),
    words: new Set([...query.kept.map((at) => query.words[at]), ...expansions.filter(({ lexicon }) => lexicon === index.own).map(({ list }) => index.own.forms[list])]),
    concepts: new Set(expansions.filter(({ lexicon }) => !lexicon).map(({ list }) => list)),
  };
}

// The address of a result: of the sheet, or of the heading that answers best.
export function addressOf(index, { sheet, place }) {
  const { url, headings } = index.sheets[sheet];
  if (place === 0) return url;
  const { text, anchor } = headings[place - 1];
  return `${url}#${anchor || slugOf(index.folding, text)}`;
}

// `text` in pieces: { text, marked }.
export function marked(index, { words, concepts }, text) {
  const tokens = tokensOf(index.folding, text);
  const runEnd = (from) => {
    for (let to = Math.min(tokens.length, from + index.concepts.longest); to > from; to--) {
      const key = index.concepts.keys.get(tokens.slice(from, to).map(({ word }) => word).join(' '));
      if (key && key.kind < 2 && concepts.has(key.concept)) return to;
    }
    return words.has(tokens[from].word) ? from + 1 : from;
  };
  const pieces = [];
  let at = 0;
  for (let from = 0; from < tokens.length; ) {
    const to = runEnd(from);
    if (to > from) {
      const [begin, end] = [tokens[from].begin, tokens[to - 1].end];
      pieces.push({ text: text.slice(at, begin), marked: false }, { text: text.slice(begin, end), marked: true });
      at = end;
    }
    from = Math.max(to, from + 1);
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text);
}
