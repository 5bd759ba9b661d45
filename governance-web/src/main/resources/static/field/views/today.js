/* What is to be looked at today, what is overdue, and what is done. */

import * as draft from '../draft.js';
import * as store from '../store.js';
import { account, briefing } from '../briefing.js';
import { el, icon } from '../dom.js';
import { now, storage } from '../device.js';
import { contents, unsentAssets } from '../outbox.js';
import { chip, dueChip, kindOf } from './parts.js';
import { clock, day, moment, t } from '../words.js';

const GROUPS = ['OVERDUE', 'DUE', 'OPEN', 'RECORDED', 'NONE', 'DONE'];
const FEW = 12;
const PATIENCE = 2 * 24 * 3600 * 1000;
let searched = '';

export default async function today() {
  draft.forgetUnwritten();
  const { body, at } = briefing();
  const [unsent, drafts] = await Promise.all([unsentAssets(), store.drafts(account())]);
  const marks = { unsent, drafts: new Set(drafts.map(one => one.asset)) };
  const lists = el('div', {}, groups(body.assets, marks));
  return {
    title: t('today.title'),
    body: [
      el('p', { className: 'day' }, el('strong', {}, day(body.day, { month: 'long', day: 'numeric', weekday: 'long' })),
        el('span', { className: 'quiet' }, t('today.as-of', told(at)))),
      stale(body.day) && el('p', { className: 'note' }, icon('offline'), el('span', {}, t('today.stale', day(body.day)))),
      figures(body.figures, unsent.size),
      !window.isSecureContext && el('p', { className: 'note bad' }, icon('overdue'), el('span', {}, t('insecure'))),
      await old() && el('p', { className: 'note bad' }, icon('overdue'), el('a', { href: '#/outbox' }, t('storage.old'))),
      body.limited && el('p', { className: 'note' }, icon('none'), el('span', {}, t('today.limited', body.assets.length))),
      body.assets.length > FEW && search(body.assets, marks, lists),
      lost(drafts.filter(one => !body.assets.some(asset => asset.id === one.asset))),
      body.assets.length === 0 ? el('div', { className: 'nothing' }, el('p', {}, t('today.nothing'))) : lists,
    ],
  };
}

/** Drafts of assets that were given to somebody else meanwhile; what was written stays reachable. */
const lost = drafts => drafts.length > 0 && el('section', {}, el('h2', {}, t('group.LOST')),
  el('ul', { className: 'rows' }, drafts.map(one => el('li', {}, el('a', { className: 'row', href: `#/look/${one.asset}` },
    el('span', { className: 'name' }, one.name), el('span', { className: 'chips' }, chip('draft', 'draft', t('draft.chip'))),
    icon('next', 'next'))))));

/** The time of day, with the day where it was another. */
const told = at => at < Date.now() - 12 * 3600 * 1000 ? moment(at) : clock(at);

/** Whether something has waited for days in a browser that may drop it. */
async function old() {
  const { waiting } = await contents();
  return waiting.some(item => Date.now() - item.at > PATIENCE) && !(await storage()).promised;
}

const stale = server => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now()) !== server;

function figures({ overdue, due, done }, waiting) {
  const one = (look, sign, words, count) => el('div', { className: `figure ${look}` }, el('dt', {}, icon(sign), el('span', {}, words)),
    el('dd', {}, count));
  return [
    el('dl', { className: 'figures' }, one('overdue', 'overdue', t('figure.overdue'), overdue),
      one('due', 'due', t('figure.due'), due), one('done', 'done', t('figure.done'), done)),
    waiting > 0 && el('p', { className: 'plus' }, icon('up'), el('span', {}, t('figure.unsent', waiting))),
  ];
}

function search(assets, marks, lists) {
  const field = el('input', { type: 'search', id: 'search', autocomplete: 'off', oninput: () => {
    searched = field.value;
    lists.replaceChildren(...groups(assets, marks));
  } });
  field.value = searched;
  return el('div', { className: 'written search' }, el('label', { for: 'search' }, t('today.search')), field);
}

function groups(assets, marks) {
  const words = searched.trim().toLowerCase();
  const found = assets.length > FEW && words
    ? assets.filter(one => `${one.number} ${one.name} ${one.place.name}`.toLowerCase().includes(words)) : assets;
  const groupOf = one => marks.unsent.get(one.id) === 'waiting' && one.due.state !== 'DONE' ? 'RECORDED' : one.due.state;
  return GROUPS.map(group => [group, found.filter(one => groupOf(one) === group).sort(sooner)])
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => el('section', {}, el('h2', {}, t(`group.${group}`), el('span', { className: 'count' }, members.length)),
      el('ul', { className: 'rows' }, members.map(one => row(one, marks)))));
}

const sooner = (one, other) => (one.due.since ?? one.due.by ?? '').localeCompare(other.due.since ?? other.due.by ?? '') || one.number.localeCompare(other.number);

function row(asset, { unsent, drafts }) {
  const open = asset.openFindings.length;
  return el('li', {}, el('a', { className: 'row', href: `#/asset/${asset.id}` },
    el('span', { className: 'name' }, asset.name),
    el('span', { className: 'quiet' }, `${kindOf(asset)} · ${asset.place.name}`),
    el('span', { className: 'chips' }, asset.due.state !== 'NONE' && dueChip(asset.due),
      asset.due.state === 'OVERDUE' && asset.due.since && el('span', { className: 'quiet' }, t('due.since', day(asset.due.since))),
      asset.due.state === 'OPEN' && el('span', { className: 'quiet' }, t('due.by', day(asset.due.by))),
      open > 0 && chip('found', 'found', t('found.open', open)),
      drafts.has(asset.id) && chip('draft', 'draft', t('draft.chip')),
      unsent.has(asset.id) && (unsent.get(asset.id) === 'refused' ? chip('overdue', 'overdue', t('unsent.refused'))
        : chip('wait', 'up', t('unsent.recorded')))),
    icon('next', 'next')));
}
