/* Makes elements; texts are always texts, never markup. */

const flat = children => children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name === 'className' ? 'class' : name, value === true ? '' : value);
    }
  }
  node.append(...flat(children));
  return node;
}

/** A drawing of the page's own set; it says nothing to a screen reader, the words beside it do. */
export function icon(name, extra = '') {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `icon ${extra}`);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

export function button(text, look, action, sign) {
  return el('button', { type: 'button', className: look, onclick: action }, sign && icon(sign), el('span', {}, text));
}

/** Says something for a few seconds, to the eye and to a screen reader. */
export function tell(text) {
  const place = document.getElementById('told');
  place.replaceChildren(el('p', {}, text));
  clearTimeout(place.timer);
  place.timer = setTimeout(() => place.replaceChildren(), 3500);
}

/** Asks before something is lost; resolves to whether it was meant. */
export function ask(question, detail, yes, no) {
  return new Promise(resolve => {
    const dialog = el('dialog', { className: 'ask', 'aria-labelledby': 'ask-title' },
      el('h2', { id: 'ask-title' }, question), el('p', {}, detail),
      el('div', { className: 'pair' },
        el('button', { type: 'button', className: 'btn', onclick: () => dialog.close('no') }, no),
        el('button', { type: 'button', className: 'btn danger', onclick: () => dialog.close('yes') }, yes)));
    dialog.addEventListener('close', () => { dialog.remove(); resolve(dialog.returnValue === 'yes'); });
    document.body.append(dialog);
    dialog.showModal();
  });
}
