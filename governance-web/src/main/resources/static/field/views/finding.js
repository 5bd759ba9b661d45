/* One thing that is wrong: what, how bad, a picture. Words are welcome and never needed. */

import * as draft from '../draft.js';
import { ask, button, el, icon, tell } from '../dom.js';
import { position, uuid } from '../device.js';
import { go, redraw } from '../route.js';
import { camera, choice, severities, thumbnails, written } from './parts.js';
import { language, t } from '../words.js';

export const nameOf = (begun, finding) =>
  begun.taxonomy.disorders.find(one => one.code === finding.disorder)?.name ?? t('finding.unnamed');

/** The sign that tells a disorder apart at a glance: the word after 乱, such as the 贴 of posters stuck up. */
const glyph = name => language() === 'zh-CN' ? name.match(/\u4e71(.)/)?.[1] ?? name[0] : null;

export default async function finding(id, which) {
  const begun = await draft.find(id);
  if (!begun) {
    go(`asset/${id}`, true);
    return { title: '', body: [] };
  }
  if (which === 'new') {
    const fresh = { id: uuid(), disorder: null, severity: 'MEDIUM', place: '', remark: '', position: null, photos: [] };
    begun.findings.push(fresh);
    await draft.keep(begun);
    history.replaceState(null, '', `#/finding/${id}/${fresh.id}`);
    return form(begun, fresh);
  }
  const one = begun.findings.find(each => each.id === which);
  if (!one) {
    go(`look/${id}`, true);
    return { title: '', body: [] };
  }
  return form(begun, one);
}

async function form(begun, one) {
  const keep = () => draft.keep(begun);
  const tiles = begun.taxonomy.disorders.map(({ code, name }) => ({ value: code, words: name, glyph: glyph(name) }));
  const list = choice(t('finding.what'), tiles, one.disorder, async value => {
    one.disorder = value;
    await keep();
  }, tiles.every(tile => tile.glyph && tile.words.length <= 4) ? 'choice tiles short' : 'choice tiles');
  tiles.forEach((tile, place) => tile.glyph
    && list.children[place].prepend(el('span', { className: 'glyph', 'aria-hidden': 'true' }, tile.glyph)));
  return {
    title: t(one.noted ? 'finding.change' : 'finding.new'), back: `look/${begun.asset}`,
    body: [
      el('section', {}, el('h2', {}, t('finding.what')), list),
      el('section', {}, el('h2', {}, t('finding.how-bad')),
        choice(t('finding.how-bad'), severities.map(value => ({ value, words: t(`severity.${value}`), sign: `severity-${value.toLowerCase()}` })),
          one.severity, async value => { one.severity = value; await keep(); }, 'choice three', true)),
      el('section', {}, el('h2', {}, t('finding.photo')),
        await thumbnails(one.photos, async photo => { await draft.dropPhoto(one.photos, photo); await keep(); redraw(); }),
        camera(begun, one.photos, async () => { await keep(); redraw(); })),
      more(one, keep),
    ],
    bar: el('div', { className: 'pair' },
      button(t('finding.drop'), 'btn', () => drop(begun, one), 'close'),
      button(t('finding.keep'), 'btn primary', async () => {
        if (one.disorder === null) {
          tell(t('finding.choose'));
          list.querySelector('button').focus();
        } else {
          one.noted = true;
          await keep();
          tell(t('finding.kept', begun.findings.length));
          go(`look/${begun.asset}`);
        }
      }, 'done')),
  };
}

function more(one, keep) {
  return el('details', { className: 'more', open: Boolean(one.place || one.remark || one.position) }, el('summary', {}, t('finding.more')),
    written('place', t('finding.place'), one.place, value => { one.place = value; keep(); }, 1, 200),
    written('remark', t('finding.remark'), one.remark, value => { one.remark = value; keep(); }),
    where(one, keep));
}

/** The position is offered, never asked for: it is a claim with its accuracy, not a proof. */
export function where(holder, keep) {
  const shown = holder.position;
  const working = async event => {
    const pressed = event.currentTarget;
    pressed.classList.add('working');
    holder.position = await position();
    holder.position ? await keep() : tell(t('position.none'));
    redraw();
  };
  return el('div', { className: 'where' },
    shown ? el('p', {}, icon('place'), el('span', {}, t('position.claim', shown.accuracy))) : el('p', { className: 'quiet' }, t('position.hint')),
    shown ? button(t('position.drop'), 'btn wide', async () => { holder.position = null; await keep(); redraw(); }, 'close')
      : button(t('position.add'), 'btn wide', working, 'place'));
}

async function drop(begun, one) {
  const empty = one.disorder === null && one.photos.length === 0 && !one.place && !one.remark;
  if (empty || await ask(t('finding.drop.ask'), t('finding.drop.detail'), t('finding.drop'), t('keep'))) {
    for (const photo of [...one.photos]) {
      await draft.dropPhoto(one.photos, photo);
    }
    begun.findings.splice(begun.findings.indexOf(one), 1);
    await draft.keep(begun);
    go(`look/${begun.asset}`);
  }
}
