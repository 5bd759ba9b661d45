/* Pieces that several views share. */

import * as store from '../store.js';
import { el, icon, tell } from '../dom.js';
import { take } from '../photo.js';
import { known, t } from '../words.js';

const SIGNS = { OVERDUE: 'overdue', DUE: 'due', OPEN: 'open', DONE: 'done', NONE: 'none' };

/** A state in words with a sign of its own, so that colour says nothing alone. */
export const chip = (look, sign, words) => el('span', { className: `chip ${look}` }, icon(sign), el('span', {}, words));

export function dueChip(due) {
  const partly = due.of > 1 && (due.state === 'DUE' || due.state === 'OPEN');
  const words = partly ? t('due.part', t(`due.${due.state}`), due.done, due.of) : t(`due.${due.state}`);
  return chip(due.state.toLowerCase(), SIGNS[due.state], words);
}

/** Class and grade; a class of road needs no word for the kind before it. */
export const kindOf = asset => [asset.kind === 'STREET' ? null : known(`kind.${asset.kind}`, asset.kind),
  known(`class.${asset.class}`, asset.class), t('grade', asset.grade)].filter(Boolean).join(' · ');

export const severities = ['LOW', 'MEDIUM', 'HIGH'];

/** A picture of a kept photo; its address is given back as soon as it is drawn. */
function thumbnail(photo, label, drop) {
  const address = URL.createObjectURL(photo.blob);
  const image = el('img', { alt: label, src: address, onload: () => URL.revokeObjectURL(address) });
  return el('li', {}, image, drop && el('button', { type: 'button', className: 'drop', 'aria-label': t('photo.drop'), onclick: drop },
    icon('close')));
}

export async function thumbnails(ids, drop) {
  const photos = (await Promise.all(ids.map(id => store.read('photos', id)))).filter(Boolean);
  return photos.length === 0 ? null : el('ul', { className: 'photos', 'aria-label': t('photos', photos.length) },
    photos.map((photo, place) => thumbnail(photo, t('photo.nth', place + 1), drop && (() => drop(photo.id)))));
}

/** Says that the device has no room; any other fault is none of ours to explain. */
export function full(thrown) {
  if (thrown.name !== 'QuotaExceededError') {
    throw thrown;
  }
  tell(t('storage.none'));
}

/** The camera: what was taken is kept at once. */
export function camera(draft, list, done) {
  const input = el('input', { type: 'file', accept: 'image/*', capture: 'environment', className: 'camera',
    onchange: async () => {
      label.classList.add('working');
      try {
        for (const file of input.files) {
          const photo = await take(file, draft.account, draft.id);
          photo ? list.push(photo.id) : tell(t('photo.none'));
        }
        await done();
      } catch (thrown) {
        full(thrown);
        label.classList.remove('working');
      }
    } });
  const label = el('label', { className: 'btn wide' }, icon('camera'), el('span', {}, t('photo.take')), input);
  return label;
}

/** A choice of which one counts, each as large as a thumb; a second press takes it back unless one must `always` count. */
export function choice(label, options, chosen, choose, look = 'choice', always = false) {
  const group = el('div', { className: look, role: 'group', 'aria-label': label });
  options.forEach(({ value, words, sign, tone }) => group.append(el('button', {
    type: 'button', className: tone, 'aria-pressed': String(value === chosen), onclick: event => {
      const off = !always && event.currentTarget.getAttribute('aria-pressed') === 'true';
      group.querySelectorAll('button').forEach(each => each.setAttribute('aria-pressed', 'false'));
      event.currentTarget.setAttribute('aria-pressed', String(!off));
      choose(off ? null : value);
    } }, sign && icon(sign), el('span', {}, words))));
  return group;
}

export function written(id, label, value, change, rows = 2, longest = 2000) {
  const area = el('textarea', { id, rows, maxlength: longest, oninput: () => change(area.value) });
  area.value = value;
  return el('div', { className: 'written' }, el('label', { for: id }, label), area);
}
