/* What has not reached the server, why, and what can be done about it; nothing goes from here unless its owner says so. */

import * as outbox from '../outbox.js';
import * as store from '../store.js';
import * as sync from '../sync.js';
import * as draft from '../draft.js';
import { account, asset as assetOf } from '../briefing.js';
import { ask, button, el, icon } from '../dom.js';
import { storage } from '../device.js';
import { go, redraw } from '../route.js';
import { chip } from './parts.js';
import { clock, known, moment, size, t } from '../words.js';

const NEARLY_FULL = 0.8;

export default async function unsent() {
  const [{ waiting, refused, photos, spoilt, sent }, room, strangers] = await Promise.all([outbox.contents(), storage(),
    store.strangers(account())]);
  const left = waiting.length + refused.length + photos.length + spoilt.length;
  return {
    title: t('outbox.title'),
    body: [
      standing(left, waiting.length + photos.length),
      left > 0 && el('div', { className: 'pair' },
        button(t('outbox.export'), 'btn', () => save(), 'file'),
        button(t('outbox.now'), 'btn primary', () => sync.soon(), 'up')),
      left > 0 && !room.promised && el('p', { className: 'note' }, icon('overdue'), el('span', {}, t('storage.warning'))),
      room.room > 0 && room.used / room.room > NEARLY_FULL && el('p', { className: 'note bad' }, icon('overdue'),
        el('span', {}, t('storage.full', size(room.used), size(room.room)))),
      part('outbox.refused', [...refused.map(back), ...spoilt.map(spoiltPhoto)]),
      part('outbox.waiting', waiting.map(one)),
      part('outbox.photos', photos.map(picture)),
      strangers > 0 && el('p', { className: 'note' }, icon('none'), el('span', {}, t('outbox.strangers', strangers))),
      part('outbox.sent', sent.slice(0, 10).map(gone)),
    ],
  };
}

/** In one sentence how it stands. */
function standing(left, sendable) {
  const { now, next } = sync.state;
  const key = left === 0 ? 'outbox.empty' : now === 'signed-out' ? 'outbox.signed-out' : now === 'away' || !navigator.onLine ? 'outbox.away'
    : now === 'sending' ? 'outbox.sending' : now === 'busy' ? 'outbox.busy' : sendable > 0 ? 'outbox.soon' : 'outbox.back';
  return el('div', { className: `verdict ${left === 0 ? 'good' : 'plain'}`, role: 'status' }, icon(left === 0 ? 'done' : now === 'sending' ? 'sending' : 'up'),
    el('div', {}, el('strong', {}, t('outbox.count', left)), el('p', {}, t(key)),
      next > 0 && sendable > 0 && el('p', { className: 'quiet' }, t('outbox.next', clock(next))),
      now === 'signed-out' && el('a', { className: 'btn primary', href: '?again' }, t('sign-in'))));
}

const part = (title, members) => members.length > 0 && el('section', {},
  el('h2', {}, t(title), el('span', { className: 'count' }, members.length)), el('ul', { className: 'rows' }, members));

const when = item => moment(item.body.endedAt ?? item.body.writtenAt);

const named = item => item.kind === 'feedback' ? t('feedback.title') : item.name;

const told = item => item.kind === 'feedback' ? t(`feedback.topic.${item.body.topic}`)
  : item.fine ? t('outbox.fine') : t('outbox.found', item.body.findings.length);

const one = item => el('li', { className: 'row still' }, el('span', { className: 'name' }, named(item)),
  el('span', { className: 'quiet' }, [when(item), told(item), item.sequence && t('outbox.sequence', item.sequence)].filter(Boolean).join(' · ')),
  el('span', { className: 'chips' }, chip('wait', 'up', t('outbox.waits'))));

const picture = photo => el('li', { className: 'row still' }, el('span', { className: 'name' }, t('outbox.photo-of', photo.name ?? '')),
  el('span', { className: 'quiet' }, t('outbox.part', size(photo.sent), size(photo.bytes))),
  el('progress', { max: photo.bytes, value: photo.sent, 'aria-label': t('outbox.part', size(photo.sent), size(photo.bytes)) }));

const gone = item => el('li', { className: 'row still small' }, el('span', { className: 'name' }, named(item)),
  el('span', { className: 'quiet' }, t('outbox.at', moment(item.at))), chip('done', 'done', t('outbox.stored')),
  item.kind === 'inspection' && assetOf(item.asset) && button(t('outbox.correct'), 'btn small', () => correct(item), 'draft'));

/** What is stored stays as it is; a new look is begun that points to it. */
async function correct(item) {
  await draft.correct(assetOf(item.asset), item);
  go(`look/${item.asset}`);
}

const why = item => item.detail ?? known(`reason.${item.code}`, t('reason.unknown'));

const back = item => el('li', { className: 'row still' }, el('span', { className: 'name' }, named(item)),
  el('span', { className: 'quiet' }, [when(item), told(item)].join(' · ')),
  el('p', { className: 'reason' }, icon('overdue'), el('span', {}, why(item))),
  el('div', { className: 'triple' },
    button(t('outbox.again'), 'btn small', async () => { await outbox.retry(item); sync.soon(); }, 'up'),
    button(t('outbox.export'), 'btn small', () => save(item), 'file'),
    button(t('outbox.discard'), 'btn small', () => discard(() => outbox.discard(item)), 'close')));

const spoiltPhoto = photo => el('li', { className: 'row still' }, el('span', { className: 'name' }, t('outbox.photo-of', photo.name ?? '')),
  el('p', { className: 'reason' }, icon('overdue'), el('span', {}, why(photo))),
  el('div', { className: 'pair' },
    button(t('outbox.again'), 'btn small', async () => { await outbox.retryPhoto(photo); sync.soon(); }, 'up'),
    button(t('outbox.discard'), 'btn small', () => discard(() => outbox.discardPhoto(photo)), 'close')));

async function discard(work) {
  if (await ask(t('outbox.discard.ask'), t('outbox.discard.detail'), t('outbox.discard'), t('keep'))) {
    await work();
    redraw();
  }
}

export async function save(item) {
  const address = URL.createObjectURL(await outbox.exported(item));
  el('a', { href: address, download: `unsent-${new Date().toISOString().slice(0, 16).replace(/\D/g, '')}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
