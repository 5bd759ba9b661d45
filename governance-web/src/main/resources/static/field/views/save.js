/* The last look at what will be recorded, and the one press that records it. */

import * as draft from '../draft.js';
import * as sync from '../sync.js';
import { button, el, icon, tell } from '../dom.js';
import { go, redraw } from '../route.js';
import { camera, full, thumbnails, written } from './parts.js';
import { nameOf, where } from './finding.js';
import { t } from '../words.js';

export default async function save(id) {
  const begun = await draft.find(id);
  if (!begun) {
    go(`asset/${id}`, true);
    return { title: '', body: [] };
  }
  const keep = () => draft.keep(begun);
  const counts = draft.counts(begun);
  const open = begun.findings.find(one => one.disorder === null);
  return {
    title: t('save.title'), back: draft.fine(begun) && counts.NOT_LOOKED === 0 ? `asset/${id}` : `look/${id}`,
    body: [
      el('div', { className: `verdict ${draft.fine(begun) ? 'good' : 'bad'}` }, icon(draft.fine(begun) ? 'done' : 'found'),
        el('div', {}, el('strong', {}, begun.name), el('p', {}, verdict(begun, counts)))),
      tally(counts),
      counts.NOT_LOOKED > 0 && el('p', { className: 'note' }, icon('none'), el('span', {}, t('save.not-looked', counts.NOT_LOOKED))),
      counts.NOT_LOOKED > 0 && button(t('save.rest', counts.NOT_LOOKED), 'btn wide', async () => {
        draft.items(begun).forEach(item => { begun.answers[item.code] ??= 'PASS'; });
        await keep();
        redraw();
      }, 'done'),
      open && el('p', { className: 'note bad' }, icon('overdue'), el('a', { href: `#/finding/${id}/${open.id}` }, t('save.unnamed'))),
      begun.findings.length > 0 && el('ul', { className: 'listing' }, begun.findings.map((one, place) => el('li', {},
        `${place + 1}. ${nameOf(begun, one)} · ${t(`severity.${one.severity}`)}${one.photos.length ? ` · ${t('photos', one.photos.length)}` : ''}`))),
      el('details', { className: 'more', open: Boolean(begun.remark || begun.position || begun.photos.length) },
        el('summary', {}, t('save.more')),
        await thumbnails(begun.photos, async photo => { await draft.dropPhoto(begun.photos, photo); await keep(); redraw(); }),
        camera(begun, begun.photos, async () => { await keep(); redraw(); }),
        written('remark', t('save.remark'), begun.remark, value => { begun.remark = value; keep(); }),
        where(begun, keep)),
    ],
    bar: el('div', { className: 'pair' },
      button(t('save.change'), 'btn', async () => { await keep(); go(`look/${id}`); }, 'draft'),
      button(t('save.save'), 'btn primary', event => record(event.currentTarget, begun, open), 'done')),
  };
}

function verdict(begun, counts) {
  if (begun.findings.length > 0) {
    return t('save.found', begun.findings.length);
  }
  return counts.FAIL > 0 ? t('save.failed', counts.FAIL) : counts.NOT_LOOKED > 0 ? t('save.partly') : t('save.fine');
}

function tally(counts) {
  return el('dl', { className: 'tally' }, Object.entries(counts).map(([answer, count]) => el('div', { className: count ? '' : 'zero' },
    el('dt', {}, t(`answer.${answer}`)), el('dd', {}, count))));
}

async function record(pressed, begun, open) {
  if (open) {
    go(`finding/${begun.asset}/${open.id}`);
    return;
  }
  pressed.disabled = true;
  try {
    await draft.finish(begun);
  } catch (thrown) {
    pressed.disabled = false;
    full(thrown);
    return;
  }
  tell(t('save.saved', begun.name));
  go('today');
  sync.soon();
}
