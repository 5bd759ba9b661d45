/* What the server last said: whose page this is, the assets, the standards. It is kept, so that a day without network is one. */

import * as api from './api.js';
import * as store from './store.js';
import { follow } from './device.js';

let current = null;

export const briefing = () => current;
export const account = () => current?.account ?? null;
export const asset = id => current?.body.assets.find(one => one.id === id) ?? null;

export function standardOf(one) {
  const wanted = one.standard;
  return wanted && current.body.standards.find(each => each.code === wanted.code && each.version === wanted.version
    && each.kind === one.kind && each.class === one.class) || null;
}

function take(found) {
  current = found;
  follow(found.body.shift);
  api.trust(found.body.token);
}

/** The briefing of whoever used the page last, as the device keeps it. */
export async function remembered() {
  const last = await store.kept('account');
  const found = last && await store.read('briefings', last);
  if (found) {
    take(found);
  }
  return current;
}

/** Asks the server; whoever is signed in there is who works here. */
export async function renew() {
  const response = await api.get('field', current?.tag);
  const found = response.status === 304 ? { ...current, at: Date.now() } : await unpacked(response);
  await store.write('briefings', found);
  await store.keep('account', found.account);
  take(found);
  return found;
}

async function unpacked(response) {
  const body = await response.json();
  return { account: body.account.id, tag: response.headers.get('ETag'), at: Date.now(), body };
}
