/* Starts the page, shows one view at a time by the part of the address after the hash, and keeps the head of the page true. */

import * as sync from './sync.js';
import { account, remembered } from './briefing.js';
import { el, icon, tell } from './dom.js';
import { unsent } from './outbox.js';
import { address, go } from './route.js';
import { t } from './words.js';
import today from './views/today.js';
import asset from './views/asset.js';
import look from './views/look.js';
import finding from './views/finding.js';
import save from './views/save.js';
import outbox from './views/outbox.js';
import feedback from './views/feedback.js';
import more from './views/more.js';

const views = { today, asset, look, finding, save, outbox, feedback, more };
const place = document.getElementById('view');
const head = document.getElementById('head');
const tabs = document.getElementById('tabs');
let shown = 0;

/** Draws the view of the address; `fresh` also takes the reader to its beginning. */
async function show(fresh = true) {
  const turn = ++shown;
  const [name, ...rest] = address();
  const view = views[name] ?? views.today;
  const made = account() || name === 'more' ? await view(...rest) : nobody();
  if (turn !== shown) {
    return;
  }
  const top = window.scrollY;
  draw(made.body, fresh);
  head.querySelector('h1').textContent = made.title;
  const back = head.querySelector('.back');
  back.hidden = made.back === undefined;
  back.onclick = () => go(made.back ?? 'today');
  back.setAttribute('aria-label', t('back'));
  document.title = `${made.title} · ${t('title')}`;
  tabs.hidden = Boolean(made.bar);
  document.getElementById('bar').replaceChildren(...[made.bar ?? []].flat().filter(Boolean));
  tabs.querySelectorAll('a').forEach(tab => tab.dataset.view === name
    ? tab.setAttribute('aria-current', 'page') : tab.removeAttribute('aria-current'));
  if (fresh) {
    window.scrollTo(0, 0);
    if (turn > 1) {
      place.focus({ preventScroll: true });
    }
  } else {
    window.scrollTo(0, top);
  }
  await signs();
}

/** Leaves what is there where nothing changed, so that a finger on its way down still meets what it aimed at. */
function draw(body, fresh) {
  const next = document.createElement('main');
  next.append(...[body].flat(Infinity).filter(Boolean));
  if (fresh || next.innerHTML !== place.innerHTML) {
    place.replaceChildren(...next.childNodes);
  }
}

/** Nobody is known here yet: the first visit needs the network once. */
function nobody() {
  const waiting = sync.state.now === 'sending' || sync.state.now === 'idle';
  return {
    title: t('today.title'),
    body: el('div', { className: 'nothing' }, el('p', {}, t(waiting ? 'first.waiting' : 'first.offline')),
      sync.state.now === 'signed-out' && el('a', { className: 'btn primary', href: '?again' }, t('sign-in'))),
  };
}

/** The words at the head: what is unsent, and why it is not on its way. */
async function signs() {
  const { items, photos, refused } = await unsent();
  const left = items + photos;
  const pill = document.getElementById('unsent');
  const away = sync.state.now === 'away' || !navigator.onLine;
  const look = refused > 0 ? 'bad' : left > 0 ? 'wait' : 'calm';
  const words = left === 0 ? t(away ? 'unsent.none-offline' : 'unsent.none')
    : items > 0 ? t('unsent.items', items) : t('unsent.photos', photos);
  const sign = away ? 'offline' : left === 0 ? 'done' : sync.state.now === 'sending' ? 'sending' : 'up';
  pill.className = `pill ${look}`;
  pill.querySelector('svg').replaceWith(icon(sign));
  pill.querySelector('span').textContent = words;
  const badge = tabs.querySelector('.badge');
  badge.textContent = left;
  badge.hidden = left === 0;
  const signedOut = document.getElementById('signed-out');
  signedOut.hidden = sync.state.now !== 'signed-out' || account() === null;
  document.documentElement.toggleAttribute('data-ready', true);
}

/** Puts the words of the shell itself into the chosen language. */
function speak() {
  document.querySelectorAll('[data-word]').forEach(node => { node.textContent = t(node.dataset.word); });
  document.querySelectorAll('[data-label]').forEach(node => { node.setAttribute('aria-label', t(node.dataset.label)); });
}

/** Views that somebody works in, which nothing may pull away from under his finger. */
const still = () => ['asset', 'look', 'finding', 'feedback', 'save', 'more'].includes(address()[0]);

async function start() {
  speak();
  await remembered();
  window.addEventListener('hashchange', () => show());
  window.addEventListener('redraw', () => { speak(); show(false); });
  window.addEventListener('online', () => sync.soon());
  window.addEventListener('offline', () => signs());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && sync.soon());
  window.addEventListener('unhandledrejection', () => tell(t('fault')));
  sync.onChange(() => still() && account() ? signs() : show(false));
  await show();
  sync.soon();
  navigator.serviceWorker?.register(new URL('sw.js', import.meta.url), { scope: new URL('../field', import.meta.url).pathname });
}

start();
