/* One asset: how it stands, what was found last, and the two ways to look at it. */

import * as api from '../api.js';
import * as draft from '../draft.js';
import { asset as assetOf, standardOf } from '../briefing.js';
import { ask, button, el, icon } from '../dom.js';
import { unsentAssets } from '../outbox.js';
import { go, redraw } from '../route.js';
import { chip, dueChip, kindOf } from './parts.js';
import { day, moment, t } from '../words.js';

const SHOWN = 12;

export default async function asset(id) {
  draft.forgetUnwritten();
  const one = assetOf(id);
  if (!one) {
    return { title: t('asset.gone'), back: 'today', body: el('div', { className: 'nothing' }, el('p', {}, t('asset.gone.hint'))) };
  }
  const [begun, unsent] = await Promise.all([draft.find(id), unsentAssets()]);
  const standard = standardOf(one);
  return {
    title: one.name, back: 'today',
    body: [
      el('p', { className: 'chips' }, dueChip(one.due), begun && chip('draft', 'draft', t('draft.chip')),
        unsent.has(id) && chip('wait', 'up', t('unsent.recorded'))),
      facts(one, standard),
      el('section', {}, el('h2', {}, t('found.title'), el('span', { className: 'count' }, one.openFindings.length)), found(one)),
      pictures(one),
    ],
    bar: begun ? resume(one, begun) : standard ? ways(one) : el('p', { className: 'note' }, icon('none'), t('asset.no-standard')),
  };
}

function facts(one, standard) {
  const pair = (name, value) => value && el('div', {}, el('dt', {}, name), el('dd', {}, value));
  const last = one.lastLook;
  return el('dl', { className: 'facts' },
    pair(t('asset.kind'), kindOf(one)),
    pair(t('asset.number'), one.number),
    pair(t('asset.place'), one.place.name),
    pair(t('asset.post'), one.post),
    pair(t('asset.times'), one.due.of > 0 ? t('asset.times.of', one.due.done, one.due.of) : null),
    pair(t('asset.since'), one.due.since ? day(one.due.since) : null),
    pair(t('asset.last'), last ? `${day(last.day)} · ${last.fine ? t('asset.last.fine') : t('asset.last.found')}` : t('asset.last.never')),
    pair(t('asset.standard'), standard && `${standard.name} · ${t('asset.items', standard.sections.flatMap(each => each.items).length)}`));
}

function found(one) {
  if (one.openFindings.length === 0) {
    return el('p', { className: 'quiet' }, t('found.none'));
  }
  return el('ul', { className: 'rows' }, one.openFindings.map(each => el('li', { className: 'row still' },
    el('span', { className: 'name' }, each.name),
    el('span', { className: 'quiet' }, [day(each.day), t(`severity.${each.severity}`), each.place].filter(Boolean).join(' · ')))));
}

/** What the file of the asset shows of it; photos are fetched when somebody looks, so without network there are none. */
function pictures(one) {
  const place = el('section', { hidden: true });
  if (navigator.onLine) {
    fill(place, one.id).catch(thrown => {
      if (!(thrown instanceof api.Trouble)) {
        throw thrown;
      }
    });
  }
  return place;
}

async function fill(place, id) {
  const { photos } = await (await api.get(`assets/${id}/photos`)).json();
  if (photos.length > 0) {
    place.append(el('h2', {}, t('asset.photos')), el('ul', { className: 'photos' }, photos.slice(0, SHOWN).map(photo => {
      const address = api.address(`assets/${id}/photos/${photo.id}`);
      return el('li', {}, el('a', { href: address, target: '_blank', rel: 'noopener' }, el('img', { src: address, alt: photo.title, loading: 'lazy' })));
    })));
    place.hidden = false;
  }
}

const ways = one => el('div', { className: 'pair' },
  button(t('look.begin'), 'btn', async () => {
    await draft.keep(draft.begin(one));
    go(`look/${one.id}`);
  }, 'found'),
  button(t('look.fine'), 'btn primary', () => {
    const fresh = draft.begin(one);
    draft.answerAll(fresh, 'PASS');
    go(`save/${one.id}`);
  }, 'done'));

function resume(one, begun) {
  return [
    el('p', { className: 'quiet' }, t('draft.begun', moment(begun.beganAt))),
    el('div', { className: 'pair' },
      button(t('draft.discard'), 'btn', async () => {
        if (await ask(t('draft.discard.ask'), t('draft.discard.detail'), t('draft.discard'), t('keep'))) {
          await draft.discard(begun);
          redraw();
        }
      }, 'close'),
      button(t('draft.resume'), 'btn primary', () => go(`look/${one.id}`), 'next')),
  ];
}
