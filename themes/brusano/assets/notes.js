// Footnotes and citations open where they are read: the text of the list at the end is shown beside the mark. The link
// stays a link: without a popover, and in print, it leads to the list.
const marks = document.querySelectorAll("a.citation, .footnote-ref a, sup a[href^='#fn-']");

function popover() {
  const box = document.createElement("div");
  box.className = "note-popover";
  box.popover = "auto";
  box.tabIndex = -1;
  box.setAttribute("role", "note");
  (document.querySelector("main > article") ?? document.body).append(box);
  return box;
}

// What the list says, without its way back and without ids, which must stay unique.
function contentOf(entry) {
  const copy = entry.cloneNode(true);
  copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
  copy.querySelectorAll("a[href^='#fnref-']").forEach((each) => each.remove());
  return [...copy.childNodes];
}

// Below the mark, or above it where there is no room; it stays with the text when the page is scrolled.
function place(box, mark) {
  const at = mark.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 16);
  const below = at.bottom + 8;
  const fits = below + box.offsetHeight < window.innerHeight;
  const top = fits ? below : Math.max(8, at.top - box.offsetHeight - 8);
  box.style.setProperty("left", `${Math.max(16, left) + window.scrollX}px`);
  box.style.setProperty("top", `${top + window.scrollY}px`);
}

function open(box, mark, entry) {
  box.replaceChildren(...contentOf(entry));
  box.showPopover();
  place(box, mark);
  box.focus({ preventScroll: true });
}

if (marks.length && "popover" in HTMLElement.prototype) {
  const box = popover();
  for (const mark of marks) {
    const entry = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!entry) continue;
    mark.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(box, mark, entry);
    });
  }
}
