// What a reader does with the keyboard, and what must be true afterwards. One script per line of the list:
//   name, at: home | sheet | page, lang, type: what is typed into the field, keys: what is pressed then, and the outcome:
//   expanded: whether the list is open; active: number of the option that is active (-1: none); options: least number;
//   value: what stands in the field; focus: whether the field has the focus; path: where the browser is then;
//   fragment: what the fragment holds; says: what the status says.

export const scripts = [
  { name: 'the list opens while typing', at: 'home', lang: 'fr', type: 'sociogramme', expanded: true, options: 2, active: -1 },
  { name: 'the list opens in the header', at: 'sheet', lang: 'fr', type: 'sociogramme', expanded: true, options: 2 },
  { name: 'the list opens in Dutch', at: 'home', lang: 'nl', type: 'mantelzorger', expanded: true, options: 2 },
  { name: 'an empty field has no list', at: 'home', lang: 'fr', type: '', keys: ['ArrowDown'], expanded: false, active: -1 },
  { name: 'spaces have no list', at: 'home', lang: 'fr', type: '   ', expanded: false },
  { name: 'down goes to the first option', at: 'home', lang: 'fr', type: 'sociogramme', keys: ['ArrowDown'], expanded: true, active: 0 },
  { name: 'down twice goes to the second', at: 'home', lang: 'nl', type: 'zorg', keys: ['ArrowDown', 'ArrowDown'], active: 1 },
  { name: 'down and up comes back to the field', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowDown', 'ArrowUp'], active: -1, focus: true },
  { name: 'up from the field goes to the last option', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowUp'], active: 'last' },
  { name: 'down from the last option comes back to the field', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowUp', 'ArrowDown'], active: -1 },
  { name: 'the field keeps the focus and its text', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowDown', 'ArrowDown'], focus: true, value: 'soins' },
  { name: 'escape closes the list and keeps the text', at: 'home', lang: 'fr', type: 'soins', keys: ['Escape'], expanded: false, value: 'soins', focus: true },
  { name: 'escape twice empties the field', at: 'home', lang: 'fr', type: 'soins', keys: ['Escape', 'Escape'], expanded: false, value: '', focus: true },
  { name: 'escape forgets the active option', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowDown', 'Escape'], expanded: false, active: -1 },
  { name: 'down opens a closed list at its first option', at: 'home', lang: 'fr', type: 'soins', keys: ['Escape', 'ArrowDown'], expanded: true, active: 0 },
  { name: 'alt and down opens the list without choosing', at: 'home', lang: 'fr', type: 'soins', keys: ['Escape', 'Alt+ArrowDown'], expanded: true, active: -1 },
  { name: 'alt and up closes the list', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowDown', 'Alt+ArrowUp'], expanded: false },
  { name: 'tab leaves the field and closes the list', at: 'home', lang: 'fr', type: 'soins', keys: ['Tab'], expanded: false, focus: false },
  { name: 'typing on forgets the active option', at: 'home', lang: 'fr', type: 'soin', keys: ['ArrowDown', 's'], expanded: true, active: -1, value: 'soins' },
  { name: 'deleting everything closes the list', at: 'home', lang: 'fr', type: 'so', keys: ['Backspace', 'Backspace'], expanded: false, value: '' },
  { name: 'enter follows the active option', at: 'home', lang: 'fr', type: 'sociogramme', keys: ['ArrowDown', 'Enter'], path: '/fr/methodes/sociogramme/' },
  { name: 'enter follows the active option in Dutch', at: 'sheet', lang: 'nl', type: 'overdrachtsbrief', keys: ['ArrowDown', 'Enter'], path: '/nl/hulpmiddelen/overdrachtsbrief/' },
  { name: 'enter without an option goes to the results', at: 'home', lang: 'fr', type: 'soins', keys: ['Enter'], path: 'search', fragment: 'q=soins' },
  { name: 'enter in the header goes to the results', at: 'sheet', lang: 'nl', type: 'zorg', keys: ['Enter'], path: 'search', fragment: 'q=zorg' },
  { name: 'control and K goes to the field', at: 'sheet', lang: 'fr', blur: true, keys: ['Control+k'], focus: true },
  { name: 'slash goes to the field and types nothing', at: 'sheet', lang: 'nl', blur: true, keys: ['/'], focus: true, value: '' },
  { name: 'slash in the field is a letter', at: 'home', lang: 'fr', type: 'et', keys: ['/'], value: 'et/' },
  { name: 'the number of sheets is said', at: 'home', lang: 'fr', type: 'sociogramme', says: /^\d+ fiches?$/ },
  { name: 'it is said when there is none', at: 'home', lang: 'nl', type: 'qwxzvk', says: /^Geen enkele fiche past/, expanded: true, options: 1 },
  { name: 'without a result the list leads to A to Z', at: 'home', lang: 'fr', type: 'qwxzvk', keys: ['ArrowDown', 'Enter'], path: '/fr/a-z/' },
  { name: 'the last option leads to all results', at: 'home', lang: 'fr', type: 'soins', keys: ['ArrowUp', 'Enter'], path: 'search', fragment: 'q=soins' },
  { name: 'typing on the page of results keeps the query in the fragment', at: 'page', lang: 'fr', type: 'soins', path: 'search', fragment: 'q=soins', focus: true },
  { name: 'enter on the page of results stays there', at: 'page', lang: 'nl', type: 'zorg', keys: ['Enter'], path: 'search', fragment: 'q=zorg', says: /^\d+ fiches?$/ },
];
