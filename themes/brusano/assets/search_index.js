// Reads the search index (docs/search-format.md). Whatever is not as the format says throws: nothing is searched then.

import { slugOf } from './search_engine.js';
import { unpacked } from './search_file.js';
import { require, Section } from './search_section.js';

const sectionNames = ['parameters', 'folding', 'stopWords', 'types', 'facets', 'sheets', 'rarity', 'own', 'other', 'concepts'];
const parameterNames = ['exact', 'inflection', 'form', 'acronym', 'part', 'otherForm', 'other', 'prefix', 'oneSlip', 'twoSlips', 'split', 'join',
  'coverage', 'cut', 'inflectedFrom', 'prefixFrom', 'splitFrom', 'oneSlipFrom', 'twoSlipsFrom', 'slippedWords', 'insideFrom'];
const headerLength = 12 + 4 * sectionNames.length;

function readFolding(section) {
  const folding = new Map();
  let point = 0;
  for (let left = section.count(); left > 0; left--) {
    const step = section.number();
    require(step > 0 || folding.size === 0, 'not rising');
    point += step;
    const folded = section.string();
    require(/^[a-z0-9]*$/.test(folded), 'not a word');
    folding.set(point, folded);
  }
  return folding;
}

const letters = /^[a-z0-9]+$/;

const readTypes = (section) =>
  Array.from({ length: section.count() }, () => ({ name: section.string(), one: section.string(), many: section.string(), accent: section.string() }));

function readFacets(section) {
  let values = 0;
  return Array.from({ length: section.count() }, () => {
    const [id, label] = section.strings(2);
    return { id, label, values: Array.from({ length: section.count() }, () => ({ id: section.string(), label: section.string(), number: values++ })) };
  });
}

// A column of addresses, as functions: what the title says of one need not be made before it is asked for.
function readAddresses(section, titles, folding) {
  let folder = '';
  return section.strings(titles.length).map((short, at) => {
    if (folder && !short.includes('/')) {
      const before = folder;
      return () => `${before}${short || slugOf(folding, titles[at])}/`;
    }
    folder = short.length < 2 ? '' : short.slice(0, short.lastIndexOf('/', short.length - 2) + 1);
    return () => short;
  });
}

function readHeadings(section, sheets) {
  const lengths = section.numbers(sheets.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const [texts, anchors] = [section.strings(total), section.strings(total)];
  let from = 0;
  for (const [number, sheet] of sheets.entries()) sheet.headings = Array.from({ length: lengths[number] }, () => ({ text: texts[from], anchor: anchors[from++] }));
}

class Sheet {
  get url() {
    return this.address();
  }

  get otherUrl() {
    return this.otherTitle && this.otherAddress();
  }
}

function readSheets(section, types, facets, folding) {
  const count = section.count();
  const kinds = section.numbers(count);
  require(kinds.every((kind) => kind < types.length), 'no such type');
  const [titles, otherTitles, summaries] = [section.strings(count), section.strings(count), section.strings(count)];
  const [addresses, otherAddresses] = [readAddresses(section, titles, folding), readAddresses(section, otherTitles, folding)];
  const ids = section.words();
  require(ids.length === count, 'ids');
  const width = Math.ceil(facets.reduce((sum, { values }) => sum + values.length, 0) / 8);
  const sheets = ids.map((id, at) => Object.assign(new Sheet(), {
    id,
    type: types[kinds[at]],
    title: titles[at],
    otherTitle: otherTitles[at],
    summary: summaries[at],
    address: addresses[at],
    otherAddress: otherAddresses[at],
    facets: section.take(width),
  }));
  readHeadings(section, sheets);
  return sheets;
}

function readRarity(section, sheets) {
  const count = section.number();
  require(count === sheets.length + 1, 'rarity');
  const rarity = section.take(count).slice();
  for (let at = 0; at < count; at++) rarity[at] = (at > 0 ? rarity[at - 1] : 0) - rarity[at];
  return rarity;
}

// The places of `keys`, all below `bound`, by rising key; of equal ones, the first comes first.
function orderOf(keys, bound) {
  const next = new Uint32Array(bound + 1);
  for (const key of keys) next[key + 1]++;
  for (let key = 0; key < bound; key++) next[key + 1] += next[key];
  const order = new Uint32Array(keys.length);
  for (let place = 0; place < keys.length; place++) order[next[keys[place]]++] = place;
  return order;
}

// `count` lists, one after another: list n holds the entries from starts[n] to starts[n + 1].
function readLists(section, count, sheets) {
  const lengths = section.numbers(count);
  const starts = new Uint32Array(count + 1);
  for (let list = 0; list < count; list++) {
    require(lengths[list] <= sheets.length, 'no such sheet');
    starts[list + 1] = starts[list] + lengths[list];
  }
  const total = starts[count];
  require(total <= section.bytes.length - section.at, 'cut off');
  const numbers = new Uint32Array(total);
  for (const list of orderOf(lengths, sheets.length + 1)) {
    for (let entry = starts[list], next = 0; entry < starts[list + 1]; entry++) {
      const number = next + section.number();
      require(number < sheets.length, 'no such sheet');
      numbers[entry] = number;
      next = number + 1;
    }
  }
  const order = orderOf(numbers, sheets.length);
  const impacts = new Uint8Array(total);
  for (let at = 0, inOrder = section.take(total); at < total; at++) impacts[order[at]] = inOrder[at];
  require(impacts.every((impact) => impact > 0 && impact <= 15), 'no such impact');
  const places = new Uint32Array(total);
  for (let at = 0, inOrder = section.numbers(total); at < total; at++) places[order[at]] = inOrder[at];
  require(places.every((place, entry) => place <= sheets[numbers[entry]].headings.length), 'no such place');
  return { starts, sheets: numbers, impacts, places };
}

// `first` form of each form's group, and `next` one in it: 0 after the last.
function readGroups(section, count) {
  const first = section.numbers(count);
  const next = new Uint32Array(count);
  for (let form = 0; form < count; form++) {
    const distance = first[form];
    require(distance <= form && (distance === 0 || next[form - distance] === 0), 'no such form');
    if (distance > 0) next[form - distance] = form;
    first[form] = distance > 0 ? first[form - distance] : form;
  }
  return { first, next };
}

function readParts(section, forms) {
  const parts = new Map();
  let part = 0;
  for (let left = section.count(); left > 0; left--) {
    const step = section.number();
    require(step > 0 || parts.size === 0, 'not rising');
    part += step;
    const compounds = section.steps(section.count());
    require(part < forms && compounds.length > 0 && compounds.at(-1) < forms, 'no such form');
    parts.set(part, compounds);
  }
  return parts;
}

function readEndings(section) {
  const paradigms = Array.from({ length: section.count() }, () => section.strings(section.count()));
  require(paradigms.flat().every((ending) => /^[a-z0-9]*$/.test(ending)), 'not a word');
  return paradigms;
}

function readLexicon(section, sheets) {
  const forms = section.words(/^[a-z0-9]{1,40}$/);
  return { forms, ...readGroups(section, forms.length), lists: readLists(section, forms.length, sheets), parts: readParts(section, forms.length), endings: readEndings(section) };
}

function readConcepts(section, sheets) {
  const count = section.count();
  const lists = readLists(section, count, sheets);
  const keys = section.words(/^[a-z0-9]+( [a-z0-9]+)*$/);
  const kinds = section.take(keys.length);
  const concepts = section.numbers(keys.length);
  require(kinds.every((kind) => kind < 3) && concepts.every((concept) => concept < count), 'no such concept');
  // In words.
  const longest = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 1);
  return { lists, longest, keys: new Map(keys.map((key, index) => [key, { kind: kinds[index], concept: concepts[index] }])) };
}

function readSections(payload, language) {
  const bytes = new Uint8Array(payload);
  require(bytes.length >= headerLength && String.fromCharCode(...bytes.subarray(0, 4)) === 'VSRC', 'not an index');
  const view = new DataView(payload);
  require(view.getUint16(4, true) === 3, 'another version');
  require(String.fromCharCode(bytes[6], bytes[7]) === language, 'another language');
  require(view.getUint32(8, true) === bytes.length, 'cut off');
  let at = headerLength;
  const sections = sectionNames.map((name, index) => {
    const length = view.getUint32(12 + 4 * index, true);
    require(length <= bytes.length - at, 'cut off');
    at += length;
    return [name, new Section(bytes.subarray(at - length, at))];
  });
  require(at === bytes.length, 'too long');
  return Object.fromEntries(sections);
}

function readParameters(section) {
  require(section.bytes.length === 2 * parameterNames.length, 'parameters');
  return Object.fromEntries(parameterNames.map((name) => [name, ((bytes) => bytes[0] + 256 * bytes[1])(section.take(2))]));
}

// The index of `language` in the ArrayBuffer `payload`, which is unpacked already.
export function readIndex(payload, language) {
  const sections = readSections(payload, language);
  const folding = readFolding(sections.folding);
  const types = readTypes(sections.types);
  const facets = readFacets(sections.facets);
  const sheets = readSheets(sections.sheets, types, facets, folding);
  const index = {
    parameters: readParameters(sections.parameters),
    folding,
    stopWords: new Set(sections.stopWords.words(letters)),
    types,
    facets,
    sheets,
    rarity: readRarity(sections.rarity, sheets),
    own: readLexicon(sections.own, sheets),
    other: readLexicon(sections.other, sheets),
    concepts: readConcepts(sections.concepts, sheets),
  };
  for (const section of Object.values(sections)) section.end();
  return index;
}

// Fetches and unpacks the index at `url`; throws where it cannot be had or is damaged.
export async function loadIndex(url, language) {
  const response = await fetch(url);
  require(response.ok, `status ${response.status}`);
  return readIndex(await unpacked(response), language);
}
