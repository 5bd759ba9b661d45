/* What waits to be sent, by account: nothing leaves it but by the server's word or the owner's own. */

import * as store from './store.js';
import { account, briefing } from './briefing.js';
import { name } from './device.js';

const bySequence = (one, other) => (one.sequence ?? 0) - (other.sequence ?? 0) || one.at - other.at;

export async function contents() {
  const owner = account();
  if (!owner) {
    return { waiting: [], refused: [], photos: [], spoilt: [], sent: [] };
  }
  const [items, photos, sent] = await Promise.all(['outbox', 'photos', 'sent'].map(table => store.ofAccount(table, owner)));
  const of = state => items.filter(item => item.state === state).sort(bySequence);
  return {
    waiting: of('waiting'), refused: of('refused'),
    photos: photos.filter(photo => photo.state === 'waiting'), spoilt: photos.filter(photo => photo.state === 'refused'),
    sent: sent.sort((one, other) => other.at - one.at),
  };
}

/** How much has not reached the server: what waits and what came back count alike. */
export async function unsent() {
  const { waiting, refused, photos, spoilt } = await contents();
  return { items: waiting.length + refused.length, refused: refused.length + spoilt.length, photos: photos.length + spoilt.length };
}

/** The assets that were looked at on this device without the server knowing yet. */
export async function unsentAssets() {
  const { waiting, refused } = await contents();
  return new Map([...refused, ...waiting].filter(item => item.asset).map(item => [item.asset, item.state]));
}

/** The server has it: the item goes, its photos may follow. */
export async function settle(item) {
  const photos = await store.photosOf(item.id);
  await store.together(['outbox', 'photos', 'sent'], table => Promise.all([
    table('outbox').delete(item.id),
    ...photos.map(photo => table('photos').put({ ...photo, state: 'waiting', name: item.name })),
    table('sent').put({ id: item.id, account: item.account, kind: item.kind, name: item.name, fine: item.fine, asset: item.asset,
      at: Date.now() }),
  ]));
  await forgetOld(item.account);
}

async function forgetOld(owner) {
  const sent = (await store.ofAccount('sent', owner)).sort((one, other) => other.at - one.at);
  await Promise.all(sent.slice(30).map(old => store.remove('sent', old.id)));
}

export const refuse = async (item, code, detail) => store.write('outbox', { ...item, state: 'refused', code, detail });

/** Lets an item that came back be tried once more, for instance after an assignment was mended. */
export const retry = async item => store.write('outbox', { ...item, state: 'waiting', code: undefined, detail: undefined });

export const retryPhoto = async photo => store.write('photos', { ...photo, state: 'waiting', tries: 0, sent: 0, code: undefined,
  detail: undefined });

export async function discard(item) {
  const photos = await store.photosOf(item.id);
  await store.together(['outbox', 'photos'], table => Promise.all([
    table('outbox').delete(item.id), ...photos.map(photo => table('photos').delete(photo.id))]));
}

export const discardPhoto = async photo => store.remove('photos', photo.id);

const base64 = blob => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(blob);
});

/** Everything unsent as one JSON file, photos included; put together piece by piece, so that it may be large. */
export async function exported(only) {
  const { waiting, refused, photos, spoilt } = await contents();
  const items = only ? [only] : [...waiting, ...refused];
  const pictures = [...only ? [] : [...photos, ...spoilt]];
  for (const item of items) {
    pictures.push(...await store.photosOf(item.id));
  }
  const head = { account: briefing().body.account, device: await name(), exportedAt: new Date().toISOString(),
    items: items.map(({ kind, state, code, detail, body }) => ({ kind, state, code, detail, body })) };
  const parts = [JSON.stringify(head).slice(0, -1), ',"photos":['];
  for (const [place, photo] of pictures.entries()) {
    const { blob, account: owner, state, sent, tries, ...rest } = photo;
    parts.push(place ? ',' : '', JSON.stringify({ ...rest, sent, content: await base64(blob) }));
  }
  parts.push(']}');
  return new Blob(parts, { type: 'application/json' });
}
