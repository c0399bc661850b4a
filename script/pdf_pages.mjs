// What a PDF that Chromium printed says of its pages. Its objects lie plain in the file; only streams are packed.
// Texts are read as latin1, one character per byte.

const objectsOf = (pdf) => new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body]) => [Number(number), body]));

const references = (text) => [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

// The object numbers of the pages, in their order: the tree of pages, read from its root.
function pagesOf(objects) {
  const root = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body) && !/\/Parent /.test(body));
  const below = (body) => {
    const kids = references(/\/Kids \[([^\]]*)\]/.exec(body)[1]);
    return kids.flatMap((number) => (/\/Type \/Pages\b/.test(objects.get(number)) ? below(objects.get(number)) : [number]));
  };
  if (!root) throw new Error('This PDF has no tree of pages.');
  return below(root);
}

export const pageCount = (pdf) => pagesOf(objectsOf(pdf)).length;

// For each anchor that something in the document links to: the number of its page, from 1.
export function destinationPages(pdf) {
  const pages = pagesOf(objectsOf(pdf));
  const destinations = [...pdf.matchAll(/\/([^\s/<>[\]()]+) \[(\d+) 0 R \/XYZ/g)];
  return new Map(destinations.map(([, name, number]) => [name, pages.indexOf(Number(number)) + 1]));
}
