// Reads the search index (docs/search-format.md). Whatever is not as the format says throws: nothing is searched then.

const sectionNames = ['parameters', 'folding', 'stopWords', 'types', 'facets', 'sheets', 'rarity', 'own', 'other', 'concepts'];
const parameterNames = ['exact', 'inflection', 'form', 'acronym', 'part', 'otherForm', 'other', 'prefix', 'oneSlip', 'twoSlips', 'split', 'join',
  'coverage', 'cut', 'inflectedFrom', 'prefixFrom', 'splitFrom', 'oneSlipFrom', 'twoSlipsFrom', 'slippedWords', 'insideFrom'];
const headerLength = 12 + 4 * sectionNames.length;

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function require(holds, what) {
  if (!holds) throw new Error(`search index: ${what}`);
}

const rising = (words) => words.every((word, index) => index === 0 || words[index - 1] < word);

// The bytes of one section, read from its beginning to its end.
class Section {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    require(count <= this.bytes.length - this.at, 'cut off');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  number() {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 28; unit *= 128) {
      require(this.at < this.bytes.length, 'cut off');
      const byte = this.bytes[this.at++];
      value += (byte & 127) * unit;
      if (byte < 128) {
        require(value < 2 ** 32, 'number too large');
        return value;
      }
    }
    throw new Error('search index: number too long');
  }

  // How many things follow: each takes a byte at least, so that no damaged number reserves memory.
  count() {
    const count = this.number();
    require(count <= this.bytes.length - this.at, 'cut off');
    return count;
  }

  numbers(count) {
    const numbers = new Uint32Array(count);
    for (let index = 0; index < count; index++) numbers[index] = this.number();
    return numbers;
  }

  string() {
    return text.decode(this.take(this.number()));
  }

  strings(count) {
    return Array.from({ length: count }, () => this.string());
  }

  // Words of letters (and spaces, in keys), each with a line feed after it.
  words(count, letters = /^[a-z0-9\n]*$/) {
    const begin = this.at;
    for (let left = count; left > 0; left--) {
      const end = this.bytes.indexOf(10, this.at);
      require(end >= 0, 'cut off');
      this.at = end + 1;
    }
    const all = text.decode(this.bytes.subarray(begin, this.at));
    require(letters.test(all), 'not a word');
    return all.split('\n').slice(0, -1);
  }

  // Numbers stored as differences, all but the first rising strictly.
  steps(count) {
    const numbers = this.numbers(count);
    for (let index = 1; index < count; index++) {
      require(numbers[index] > 0, 'not rising');
      numbers[index] += numbers[index - 1];
    }
    return numbers;
  }

  end() {
    require(this.at === this.bytes.length, 'too long');
  }
}

function readFolding(section) {
  const folding = new Map();
  let point = 0;
  for (let left = section.count(); left > 0; left--) {
    const step = section.number();
    require(step > 0 || folding.size === 0, 'not rising');
    point += step;
    const letters = section.string();
    require(/^[a-z0-9]*$/.test(letters), 'not a word');
    folding.set(point, letters);
  }
  return folding;
}

function readStopWords(section) {
  const words = section.words(section.count());
  require(rising(words) && !words.includes(''), 'not rising');
  return new Set(words);
}

const readTypes = (section) =>
  Array.from({ length: section.count() }, () => ({ name: section.string(), one: section.string(), many: section.string(), accent: section.string() }));

function readFacets(section) {
  let values = 0;
  return Array.from({ length: section.count() }, () => {
    const [id, label] = section.strings(2);
    return { id, label, values: Array.from({ length: section.count() }, () => ({ id: section.string(), label: section.string(), number: values++ })) };
  });
}

function readSheets(section, types, facets) {
  const count = section.count();
  const kinds = section.numbers(count);
  require(kinds.every((kind) => kind < types.length), 'no such type');
  const columns = ['id', 'url', 'title', 'summary', 'otherUrl', 'otherTitle'].map((name) => [name, section.strings(count)]);
  const width = Math.ceil(facets.reduce((sum, { values }) => sum + values.length, 0) / 8);
  const sheets = Array.from(kinds, (kind, number) => ({
    type: types[kind],
    ...Object.fromEntries(columns.map(([name, values]) => [name, values[number]])),
    facets: section.take(width),
  }));
  const lengths = section.numbers(count);
  for (const name of ['text', 'anchor']) {
    for (const [number, sheet] of sheets.entries()) {
      sheet.headings ??= [];
      for (let index = 0; index < lengths[number]; index++) (sheet.headings[index] ??= {})[name] = section.string();
    }
  }
  return sheets;
}

function readRarity(section, sheets) {
  const count = section.number();
  require(count === sheets.length + 1, 'rarity');
  const rarity = section.take(count).slice();
  for (let at = 0; at < count; at++) rarity[at] = (at > 0 ? rarity[at - 1] : 0) - rarity[at];
  return rarity;
}

// The entries by sheet, and then by list.
function orderBySheet(numbers, sheets) {
  const next = new Uint32Array(sheets + 1);
  for (const number of numbers) next[number + 1]++;
  for (let sheet = 0; sheet < sheets; sheet++) next[sheet + 1] += next[sheet];
  const order = new Uint32Array(numbers.length);
  for (let entry = 0; entry < numbers.length; entry++) order[next[numbers[entry]]++] = entry;
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
  const numbers = section.numbers(total);
  for (let list = 0; list < count; list++) {
    for (let entry = starts[list]; entry < starts[list + 1]; entry++) {
      const number = numbers[entry] + (entry > starts[list] ? numbers[entry - 1] + 1 : 0);
      require(number < sheets.length, 'no such sheet');
      numbers[entry] = number;
    }
  }
  const order = orderBySheet(numbers, sheets.length);
  const impacts = new Uint8Array(total);
  for (let at = 0, inOrder = section.take(total); at < total; at++) impacts[order[at]] = inOrder[at];
  require(impacts.every((impact) => impact > 0 && impact <= 15), 'no such impact');
  const places = new Uint32Array(total);
  for (let at = 0, inOrder = section.numbers(total); at < total; at++) places[order[at]] = inOrder[at];
  require(places.every((place, entry) => place <= sheets[numbers[entry]].headings.length), 'no such place');
  return { starts, sheets: numbers, impacts, places };
}

function readForms(section) {
  const shared = section.numbers(section.count());
  const forms = section.words(shared.length);
  for (let form = 0; form < forms.length; form++) {
    const before = form > 0 ? forms[form - 1] : '';
    require(shared[form] <= before.length, 'cut off');
    forms[form] = before.slice(0, shared[form]) + forms[form];
    require(forms[form] > before && forms[form].length <= 40, 'not rising');
  }
  return forms;
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
  const forms = readForms(section);
  return { forms, ...readGroups(section, forms.length), lists: readLists(section, forms.length, sheets), parts: readParts(section, forms.length), endings: readEndings(section) };
}

function readConcepts(section, sheets) {
  const count = section.count();
  const lists = readLists(section, count, sheets);
  const keys = section.words(section.count(), /^[a-z0-9 \n]*$/);
  require(rising(keys) && !keys.includes(''), 'not rising');
  const kinds = section.take(keys.length);
  const concepts = section.numbers(keys.length);
  require(kinds.every((kind) => kind < 3) && concepts.every((concept) => concept < count), 'no such concept');
  const longest = keys.reduce((most, key) => Math.max(most, key.split(' ').length), 1); // in words
  return { lists, longest, keys: new Map(keys.map((key, index) => [key, { kind: kinds[index], concept: concepts[index] }])) };
}

function readSections(payload, language) {
  const bytes = new Uint8Array(payload);
  require(bytes.length >= headerLength && String.fromCharCode(...bytes.subarray(0, 4)) === 'VSRC', 'not an index');
  const view = new DataView(payload);
  require(view.getUint16(4, true) === 2, 'another version');
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
  const types = readTypes(sections.types);
  const facets = readFacets(sections.facets);
  const sheets = readSheets(sections.sheets, types, facets);
  const index = {
    parameters: readParameters(sections.parameters),
    folding: readFolding(sections.folding),
    stopWords: readStopWords(sections.stopWords),
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
  return readIndex(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(), language);
}
