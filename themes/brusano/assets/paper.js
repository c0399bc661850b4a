// Pages made for paper: a button that prints, and page numbers in the contents where the address brings them
// (script/pdf prints twice: once to see on which page each part begins, once with the numbers, #pages=3,5,8).

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const numbers = /^#pages=([\d,]+)$/.exec(location.hash)?.[1].split(',') ?? [];
document.querySelectorAll('[data-page-number]').forEach((place, index) => {
  const number = numbers[index];
  if (number) place.textContent = number;
});
