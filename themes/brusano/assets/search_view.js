// What the list under the field and the page of results share.

import { marked } from './search_engine.js';

export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// `text` with the words of the answer in <mark>.
export const markedNodes = (index, answer, text) => marked(index, answer, text).map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));

export const headingOf = (index, { sheet, place }) => index.sheets[sheet].headings[place - 1]?.text ?? '';

export function countText({ none, one, many }, count) {
  return count === 0 ? none : (count === 1 ? one : many).replace('#', count);
}

// Says `text` to a screen reader once the reader has stopped typing.
export function announcer(status) {
  let timer;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, 500);
  };
}
