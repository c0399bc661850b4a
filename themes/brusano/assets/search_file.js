// Unpacks the file of a search index as "The file" in docs/search-format.md says. What is damaged throws.

import { require, Section } from './search_section.js';

const tableBits = 19;
// Contexts of one bit, at most.
const slots = 5;
const mostCoded = 256 * 1024;
const { imul } = Math;

// 4096 / (1 + exp(-x)) for x from -8 to 8 in steps of one half.
const knots = [1, 2, 4, 6, 10, 17, 27, 45, 74, 120, 194, 311, 488, 747, 1102, 1546, 2048, 2550, 2994, 3349, 3608, 3785, 3902, 3976, 4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095];

function squash(opinion) {
  const [knot, part] = [(opinion + 2048) >> 7, opinion & 127];
  return (knots[knot] * (128 - part) + knots[knot + 1] * part + 64) >> 7;
}

function hash(kind, value) {
  const mixed = imul(value + imul(kind, 0x2f0b4c47), 0x85ebca6b);
  return imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> (32 - tableBits);
}

// Reads bytes bit by bit: what followed before in each of some contexts says how likely a bit is.
class BitReader {
  constructor(file, at) {
    Object.assign(this, { file, at, low: 0, high: -1, value: 0 });
    for (let byte = 0; byte < 4; byte++) this.value = (this.value << 8) | file[this.at++];
    this.squashed = Int32Array.from({ length: 4096 }, (nothing, at) => squash(Math.max(at, 1) - 2048));
    this.stretched = new Int32Array(4096);
    for (let opinion = -2047, guess = 0; opinion < 2048; opinion++) while (guess <= squash(opinion)) this.stretched[guess++] = opinion;
    this.rates = Int32Array.from({ length: 32 }, (nothing, asked) => 327680 / (10 * asked + 16));
    this.guesses = new Int32Array((1 << tableBits) + 256).fill(32768 << 5);
    this.weights = new Int32Array(4 * (slots + 1) * slots).fill(5000);
    this.contexts = new Int32Array(slots);
    this.places = new Int32Array(slots);
    this.opinions = new Int32Array(slots);
    // One question without contexts: its answers are 0 and 1.
    this.even = Int16Array.of(-1, -2);
  }

  // A tree of bytes: what follows question q when the bit is b stands at 2q + b, the next question or ~byte.
  tree() {
    const places = [];
    const read = () => {
      let byte = 1;
      if (this.byte(this.even, 0, 0) === 0) {
        while (byte < 256) byte = byte * 2 + this.byte(this.even, 0, 0);
        return 255 - byte;
      }
      const from = places.push(0, 0) - 2;
      require(from < 510, 'changed');
      places[from] = read();
      places[from + 1] = read();
      return from >> 1;
    };
    require(read() === 0, 'changed');
    return Int16Array.from(places);
  }

  // The byte at the end of the way through `tree`. `count` contexts are looked at, with the weights number `set`.
  byte(tree, count, set) {
    const { file, squashed, stretched, rates, guesses, weights, contexts, places, opinions } = this;
    let { at, low, high, value } = this;
    let question = 0;
    while (question >= 0) {
      let known = 0;
      for (let slot = 0; slot < count; slot++) {
        const place = contexts[slot] + question;
        const guess = guesses[place];
        places[slot] = place;
        opinions[slot] = stretched[guess >> 9];
        if ((guess & 31) > 0) known = slot + 1;
      }
      const first = (set * (slots + 1) + known) * slots;
      let sum = 0;
      for (let slot = 0; slot < count; slot++) sum += imul(weights[first + slot], opinions[slot]);
      const probability = squashed[Math.max(-2047, Math.min(2047, sum >> 14)) + 2048];
      const cut = (low + imul((high - low) >>> 12, probability)) | 0;
      const bit = value >>> 0 <= cut >>> 0 ? 1 : 0;
      if (bit > 0) high = cut;
      else low = (cut + 1) | 0;
      while ((low ^ high) >>> 24 === 0) {
        low <<= 8;
        high = (high << 8) | 255;
        value = (value << 8) | file[at++];
      }
      const error = (bit << 12) - probability;
      for (let slot = 0; slot < count; slot++) {
        const weight = weights[first + slot] + ((imul(opinions[slot], error) + 4096) >> 13);
        weights[first + slot] = Math.max(-131071, Math.min(131071, weight));
        const guess = guesses[places[slot]];
        const old = guess >> 5;
        const asked = guess & 31;
        guesses[places[slot]] = ((old + (imul((bit > 0 ? 65535 : 0) - old, rates[asked]) >> 15)) << 5) | Math.min(asked + 1, 12);
      }
      question = tree[2 * question + bit];
    }
    this.at = at;
    this.low = low;
    this.high = high;
    this.value = value;
    return ~question;
  }
}

// The bytes of the runs, one after another: the kind of a run says what its bytes follow on.
function readRuns(file, at, runs, length) {
  const reader = new BitReader(file, at);
  const { contexts } = reader;
  const [letters, numbers] = [reader.tree(), reader.tree()];
  const bytes = new Uint8Array(length);
  const line = new Uint8Array(256);
  // The letters before; the hash of those since the last that is none.
  let [recent, word, to] = [0, 0, 0];
  const seen = (letter) => {
    recent = (recent << 8) | letter;
    word = letter > 64 ? hash(word, letter | 32) : 0;
    return letter;
  };
  for (const [run, size] of runs.entries()) {
    const isText = size % 3 === 1;
    const isWords = size % 3 === 2;
    let [last, before, place, isFirst] = [0, 0, -1, false];
    line[0] = 10;
    for (const end = to + Math.floor(size / 3); to < end; to++) {
      if (isText || place >= 0) {
        for (let slot = 0; slot < 3; slot++) contexts[slot] = hash(slot + 1, recent & (0xffffff >> (16 - 8 * slot)));
        contexts[3] = hash(4, word);
        contexts[4] = hash(5, ((isFirst ? 256 | line[place] : place) << 8) | (recent & 255));
        bytes[to] = seen(reader.byte(letters, isText ? 4 : 5, isText ? 0 : 2));
        isFirst = false;
        if (isText) continue;
        line[place] = bytes[to];
        place = (place + 1) & 255;
        if (bytes[to] === 10) [before, place] = [place, -1];
      } else {
        contexts[0] = hash(6, run);
        contexts[1] = hash(7, (run << 8) | last);
        contexts[2] = hash(8, (run << 16) | (last << 8) | before);
        if (!isWords) before = last;
        last = bytes[to] = reader.byte(numbers, 3, isWords ? 1 : 3);
        if (!isWords) continue;
        seen(10);
        for (place = 0; place < last; place++) seen(line[place]);
        isFirst = true;
      }
    }
  }
  require(reader.at === file.length, 'cut off');
  return bytes;
}

function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum;
}

function decoded(file) {
  const head = new Section(file);
  const sum = new DataView(head.take(8).slice().buffer).getInt32(4, true);
  const runs = head.numbers(head.count());
  const length = runs.reduce((all, size) => all + Math.floor(size / 3), 0);
  require(length <= mostCoded, 'too long');
  const bytes = readRuns(file, head.at, runs, length);
  require(checksum(bytes) === sum, 'changed');
  return bytes.buffer;
}

// The ArrayBuffer that readIndex takes, of the Response `response`.
export async function unpacked(response) {
  const file = new Uint8Array(await response.arrayBuffer());
  if (file[0] === 0x56) return decoded(file);
  return new Response(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
