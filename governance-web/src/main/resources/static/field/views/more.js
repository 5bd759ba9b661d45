/* How the page looks and speaks, what it keeps on the device, and the entry for complaints. */

import * as sync from '../sync.js';
import { briefing } from '../briefing.js';
import { askToKeep, storage } from '../device.js';
import { button, el, icon } from '../dom.js';
import { redraw } from '../route.js';
import { choice } from './parts.js';
import { language, languages, size, t } from '../words.js';
import { save } from './outbox.js';

const root = document.documentElement;
const SIZES = ['usual', 'large'];
const THEMES = ['system', 'light', 'dark'];

function remember(name, value) {
  try {
    localStorage.setItem(`field.${name}`, value);
  } catch {
    // a browser that keeps nothing still shows what was chosen until it is closed
  }
}

function dress(theme) {
  remember('theme', theme);
  if (theme === 'system') {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = theme;
  }
}

function speak(tongue) {
  remember('language', tongue);
  root.lang = tongue;
  redraw();
  fetch(`?lang=${tongue}`, { cache: 'no-store' }).then(() => sync.soon(), () => null);
}

function enlarge(value) {
  remember('size', value);
  if (value === 'large') {
    root.dataset.size = 'large';
  } else {
    delete root.dataset.size;
  }
}

const options = (family, values) => values.map(value => ({ value, words: t(`${family}.${value}`) }));

/** A choice where one always counts. */
const one = (title, family, values, chosen, choose) => el('section', {}, el('h2', {}, title),
  choice(title, options(family, values), chosen, value => { choose(value); redraw(); },
    `choice ${values.length === 2 ? 'two' : 'three'}`, true));

export default async function more() {
  const room = await storage();
  const who = briefing()?.body.account.name;
  return {
    title: t('more.title'),
    body: [
      el('a', { className: 'row', href: '#/feedback' }, el('span', { className: 'name' }, t('feedback.title')),
        el('span', { className: 'quiet' }, t('more.feedback')), icon('next', 'next')),
      one(t('more.size'), 'size', SIZES, root.dataset.size === 'large' ? 'large' : 'usual', enlarge),
      one(t('more.theme'), 'theme', THEMES, root.dataset.theme ?? 'system', dress),
      one(t('more.language'), 'language', languages, language(), speak),
      el('section', {}, el('h2', {}, t('more.storage')),
        el('p', {}, t(room.promised ? 'storage.promised' : 'storage.not-promised')),
        room.room > 0 && el('p', { className: 'quiet' }, t('storage.used', size(room.used), size(room.room))),
        el('div', { className: 'pair' },
          !room.promised && button(t('storage.ask'), 'btn', async () => { await askToKeep(); redraw(); }, 'done'),
          button(t('outbox.export'), 'btn', () => save(), 'file'))),
      el('section', {}, el('h2', {}, t('more.about')), el('p', {}, t('more.promise')),
        who && el('p', { className: 'quiet' }, t('more.who', who)),
        el('a', { className: 'btn wide', href: './' }, t('more.office'))),
    ],
  };
}
