// What the readers of a search index are made of.

const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function require(holds, what) {
  if (!holds) throw new Error(`search index: ${what}`);
}

// The bytes of one section, read from its beginning to its end.
export class Section {
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

  // `count` pieces, each with the byte `end` after it; `head` bytes of each may be that byte too.
  pieces(count, end, head) {
    const begin = this.at;
    for (let left = count; left > 0; left--) {
      const found = this.bytes.indexOf(end, this.at + head);
      require(found >= 0, 'cut off');
      this.at = found + 1;
    }
    return this.bytes.subarray(begin, this.at);
  }

  strings(count) {
    return text.decode(this.pieces(count, 0, 0)).split('\0').slice(0, -1);
  }

  string() {
    return this.strings(1)[0];
  }

  // Words, each after the number of letters that it shares with the one before. Rising strictly, if `letters` says what they are made of.
  words(letters) {
    const count = this.count();
    const words = [];
    for (let left = count; left > 0; left--) {
      const before = words.at(-1) ?? '';
      const piece = this.pieces(1, 10, 1);
      require(piece[0] <= before.length, 'cut off');
      const word = before.slice(0, piece[0]) + text.decode(piece.subarray(1, -1));
      require(!letters || (word > before && letters.test(word)), 'not a word');
      words.push(word);
    }
    return words;
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
