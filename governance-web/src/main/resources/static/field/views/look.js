/* A look under way: item by item and finding by finding along the walk, sent as one. */

import * as draft from '../draft.js';
import { button, el, icon } from '../dom.js';
import { go, redraw } from '../route.js';
import { choice } from './parts.js';
import { nameOf } from './finding.js';
import { moment, t } from '../words.js';

const answers = () => [{ value: 'PASS', words: t('answer.PASS'), sign: 'done', tone: 'good' },
  { value: 'FAIL', words: t('answer.FAIL'), sign: 'close', tone: 'bad' },
  { value: 'NOT_APPLICABLE', words: t('answer.NOT_APPLICABLE'), sign: 'none', tone: 'plain' }];

export default async function look(id) {
  const begun = await draft.find(id);
  if (!begun) {
    go(`asset/${id}`, true);
    return { title: '', body: [] };
  }
  const progress = el('p', { className: 'progress', role: 'status' });
  const count = () => {
    const { NOT_LOOKED: left, FAIL: failed } = draft.counts(begun);
    const all = draft.items(begun).length;
    const words = t('look.progress', all - left, all);
    progress.replaceChildren(...[el('span', {}, words), failed > 0 && el('span', {}, t('look.failed', failed)),
      el('progress', { max: all, value: all - left, 'aria-label': words })].filter(Boolean));
  };
  count();
  const answer = async (item, value) => {
    if (value) {
      begun.answers[item.code] = value;
    } else {
      delete begun.answers[item.code];
    }
    await draft.keep(begun);
    count();
  };
  return {
    title: begun.name, back: `asset/${id}`,
    body: [begun.corrects && el('p', { className: 'note' }, icon('draft'), el('span', {}, t('look.corrects', moment(begun.corrects.at)))),
      progress, walked(begun, id), begun.standard.sections.map(part => section(begun, part, answer))],
    bar: el('div', { className: 'pair' },
      button(t('finding.add'), 'btn', () => go(`finding/${id}/new`), 'found'),
      button(t('look.finish'), 'btn primary', () => go(`save/${id}`), 'next')),
  };
}

function walked(begun, id) {
  return begun.findings.length === 0 ? el('p', { className: 'quiet' }, t('look.walk'))
    : el('section', {}, el('h2', {}, t('finding.list'), el('span', { className: 'count' }, begun.findings.length)),
      el('ul', { className: 'rows' }, begun.findings.map((one, place) => el('li', {}, el('a', { className: 'row',
        href: `#/finding/${id}/${one.id}` },
      el('span', { className: 'name' }, `${place + 1}. ${nameOf(begun, one)}`),
      el('span', { className: 'quiet' }, [t(`severity.${one.severity}`), one.photos.length > 0 && t('photos', one.photos.length),
        one.place].filter(Boolean).join(' · ')), icon('next', 'next'))))));
}

function section(begun, part, answer) {
  const all = async () => {
    part.items.filter(item => !begun.answers[item.code]).forEach(item => { begun.answers[item.code] = 'PASS'; });
    await draft.keep(begun);
    redraw();
  };
  return el('section', { className: 'items' },
    el('h2', {}, part.name), el('button', { type: 'button', className: 'btn small', onclick: all }, t('look.section.fine')),
    part.items.map(item => el('div', { className: 'item' }, el('p', {}, item.text),
      choice(item.text, answers(), begun.answers[item.code], value => answer(item, value), 'choice three'))));
}
