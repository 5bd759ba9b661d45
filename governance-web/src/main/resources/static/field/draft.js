/* A look that is being made. Every change is kept at once; a reload, a call or an empty battery loses nothing. */

import * as store from './store.js';
import { account, briefing, standardOf } from './briefing.js';
import { askToKeep, name, stamp, uuid } from './device.js';
import { described } from './photo.js';

/** A look that was only just opened; it is not worth keeping before something was said in it. */
let unwritten = null;

export const find = async asset => unwritten?.asset === asset && unwritten.account === account() ? unwritten
  : store.read('drafts', [account(), asset]);

export async function keep(draft) {
  unwritten = null;
  await store.write('drafts', draft);
}

export function forgetUnwritten() {
  unwritten = null;
}

export function begin(asset) {
  const { version, disorders } = briefing().body.taxonomy;
  const draft = {
    account: account(), asset: asset.id, id: uuid(), name: asset.name, number: asset.number, level: asset.level,
    standard: standardOf(asset), taxonomy: { version, disorders }, beganAt: stamp(), answers: {}, findings: [], photos: [],
    remark: '', position: null,
  };
  unwritten = draft;
  return draft;
}

/** A look that sets an earlier one right; what was begun at the asset already becomes it. */
export async function correct(asset, sent) {
  const draft = await find(asset.id) ?? begin(asset);
  await keep({ ...draft, corrects: { id: sent.id, at: sent.at } });
}

export const items = draft => draft.standard.sections.flatMap(section => section.items);

export function answerAll(draft, answer) {
  items(draft).forEach(item => { draft.answers[item.code] = answer; });
}

export function counts(draft) {
  const count = { PASS: 0, FAIL: 0, NOT_APPLICABLE: 0, NOT_LOOKED: 0 };
  items(draft).forEach(item => count[draft.answers[item.code] ?? 'NOT_LOOKED']++);
  return count;
}

export const photosOf = draft => [...draft.photos, ...draft.findings.flatMap(finding => finding.photos)];

export async function discard(draft) {
  unwritten = null;
  await store.together(['drafts', 'photos'], table => Promise.all([
    table('drafts').delete([draft.account, draft.asset]), ...photosOf(draft).map(id => table('photos').delete(id))]));
}

export async function dropPhoto(list, id) {
  list.splice(list.indexOf(id), 1);
  await store.remove('photos', id);
}

const text = (value, longest = 2000) => [...value.trim()].slice(0, longest).join('');

function inspection(draft, device, sequence, photos) {
  const told = ids => ids.map(id => described(photos.get(id)));
  return {
    id: draft.id, asset: draft.asset, level: draft.level,
    standard: { code: draft.standard.code, version: draft.standard.version }, taxonomy: draft.taxonomy.version,
    beganAt: draft.beganAt, endedAt: stamp(), device, sequence, position: draft.position,
    answers: items(draft).map(item => ({ item: item.code, answer: draft.answers[item.code] ?? 'NOT_LOOKED' })),
    remark: text(draft.remark), corrects: draft.corrects?.id ?? null, photos: told(draft.photos),
    findings: draft.findings.map(finding => ({
      id: finding.id, disorder: finding.disorder, severity: finding.severity, place: text(finding.place, 200),
      position: finding.position, remark: text(finding.remark), photos: told(finding.photos),
    })),
  };
}

/** Turns the draft into an unsent inspection with the device's next number, in one step. */
export async function finish(draft) {
  const device = await name();
  await store.together(['drafts', 'outbox', 'photos', 'kept'], async table => {
    const photos = new Map();
    for (const id of photosOf(draft)) {
      photos.set(id, await table('photos').get(id));
    }
    const sequence = (await table('kept').get('sequence') ?? 0) + 1;
    await Promise.all([
      table('kept').put(sequence, 'sequence'),
      table('outbox').put({
        id: draft.id, account: draft.account, kind: 'inspection', state: 'waiting', asset: draft.asset, name: draft.name,
        sequence, at: Date.now(), body: inspection(draft, device, sequence, photos), fine: fine(draft),
      }),
      table('drafts').delete([draft.account, draft.asset]),
    ]);
  });
  unwritten = null;
  askToKeep();
}

export const fine = draft => draft.findings.length === 0 && counts(draft).FAIL === 0;
