// Keeps a page of `veilleur serve` up to date: reloads it where it was when its bytes change, and shows what is wrong.
'use strict';

{
  const script = document.currentScript;
  const place = `veilleur-place ${location.pathname}`;
  let news = null;

  // A path from the root to an element, which finds it again in the next version of the page.
  const pathOf = (element) => {
    const steps = [];
    for (let each = element; each?.parentElement; each = each.parentElement) {
      steps.unshift(`${each.localName}:nth-child(${[...each.parentElement.children].indexOf(each) + 1})`);
    }
    return steps.join('>');
  };

  const focused = () => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    return activeElement.id ? `#${CSS.escape(activeElement.id)}` : pathOf(activeElement);
  };

  const reload = () => {
    sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, focus: focused() }));
    location.reload();
  };

  const returnToPlace = () => {
    const kept = sessionStorage.getItem(place);
    if (!kept) return;
    sessionStorage.removeItem(place);
    const { x, y, focus } = JSON.parse(kept);
    if (focus) document.querySelector(focus)?.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: 'instant' });
  };

  // The panel lives in a tree of its own, where the theme does not reach it.
  const panel = () => {
    const found = document.querySelector('veilleur-panel');
    if (found) return found.shadowRoot;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/-/panel.css';
    const root = document.body.appendChild(document.createElement('veilleur-panel')).attachShadow({ mode: 'open' });
    root.append(style, document.createElement('div'));
    return root;
  };

  const show = (html) => {
    if (html) panel().querySelector('div').innerHTML = html;
    else document.querySelector('veilleur-panel')?.remove();
  };

  // A browser keeps few connections to one address: only the tab that is looked at holds one.
  const follow = () => {
    if (document.hidden) {
      news?.close();
      news = null;
    } else if (!news) {
      news = new EventSource(script.dataset.follow);
      news.addEventListener('reload', reload);
      news.addEventListener('faults', ({ data }) => show(data));
    }
  };

  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => news?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reload();
  });
  returnToPlace();
  follow();
}
