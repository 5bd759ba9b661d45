/* Sends what waits: whole records first, photos in pieces after them, again and again with growing pauses until all is there. */

import * as api from './api.js';
import * as outbox from './outbox.js';
import * as store from './store.js';
import { renew } from './briefing.js';

const BATCH = 50;
const PIECE = 256 * 1024;
const TRIES = 3;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 5 * 60 * 1000;

const listeners = new Set();
let timer = 0;
let pause = FIRST_PAUSE;
/** What the page shows of it: `idle`, `sending`, `away`, `busy` or `signed-out`. */
export const state = { now: 'idle', next: 0 };

export const onChange = listener => listeners.add(listener);
const changed = () => listeners.forEach(listener => listener());

function become(now, next = 0) {
  Object.assign(state, { now, next });
  changed();
}

/** One round; a second call while one runs, in this or another tab, does nothing. */
export async function sync() {
  if (!navigator.locks) {
    return state.now === 'sending' ? undefined : round();
  }
  return navigator.locks.request('field-sync', { ifAvailable: true }, lock => lock && round());
}

async function round() {
  clearTimeout(timer);
  become('sending');
  try {
    await renew();
    changed();
    if (await send() > 0) {
      await renew();
    }
    pause = FIRST_PAUSE;
    become('idle');
  } catch (thrown) {
    if (!(thrown instanceof api.Trouble)) {
      become('busy');
      throw thrown;
    }
    await later(thrown);
  }
}

/** How much was handled; a part that the server stumbles over holds up none of the others. */
async function send() {
  let handled = 0;
  await each([records, feedback, photos], async part => { handled += await part(); });
  return handled;
}

/** Works through all of them, and tells of a fault of the server only at the end. */
async function each(members, work) {
  let fault = null;
  for (const member of members) {
    try {
      await work(member);
    } catch (thrown) {
      if (thrown.status !== 500) {
        throw thrown;
      }
      fault ??= thrown;
    }
    changed();
  }
  if (fault) {
    throw fault;
  }
}

async function later(trouble) {
  if (trouble.kind === 'signed-out' || trouble.status === 403) {
    become('signed-out');
    return;
  }
  const { waiting, photos: pictures } = await outbox.contents();
  const wait = Math.max(trouble.wait, pause * (0.75 + Math.random() / 2));
  pause = Math.min(LONGEST_PAUSE, pause * 2);
  const again = waiting.length + pictures.length > 0;
  become(trouble.kind === 'away' ? 'away' : 'busy', again ? Date.now() + wait : 0);
  if (again) {
    timer = setTimeout(sync, wait);
  }
}

/** Starts over at once, for instance because the network is back. */
export function soon() {
  pause = FIRST_PAUSE;
  clearTimeout(timer);
  return sync();
}

async function records() {
  const waiting = (await outbox.contents()).waiting.filter(item => item.kind === 'inspection');
  const batches = [];
  for (let first = 0; first < waiting.length; first += BATCH) {
    batches.push(waiting.slice(first, first + BATCH));
  }
  await each(batches, batch);
  return waiting.length;
}

async function batch(items) {
  let results;
  try {
    ({ results } = await api.post('inspections:batch', { items: items.map(item => item.body) }));
  } catch (thrown) {
    const whole = thrown.status === 500 && items.length > 1;
    if (!whole && (thrown.kind !== 'refused' || thrown.status === 403)) {
      throw thrown;
    }
    return items.length === 1 ? outbox.refuse(items[0], thrown.body.code, thrown.body.detail) : oneByOne(items);
  }
  for (const item of items) {
    await settled(item, results.find(result => result.id === item.id));
  }
}

/** A batch that is refused as a whole must not hold up the sound ones in it. */
const oneByOne = items => each(items, item => batch([item]));

async function settled(item, result) {
  if (result?.outcome === 'STORED' || result?.outcome === 'ALREADY_STORED') {
    await outbox.settle(item);
  } else if (result?.outcome === 'REFUSED') {
    await outbox.refuse(item, result.code, result.detail);
  }
}

async function feedback() {
  const waiting = (await outbox.contents()).waiting.filter(item => item.kind === 'feedback');
  await each(waiting, async item => {
    try {
      await api.post('field/feedback', item.body);
      await outbox.settle(item);
    } catch (thrown) {
      if (thrown.kind !== 'refused' || thrown.status === 403) {
        throw thrown;
      }
      await outbox.refuse(item, thrown.body.code, thrown.body.detail);
    }
  });
  return waiting.length;
}

async function photos() {
  const waiting = (await outbox.contents()).photos;
  await each(waiting, upload);
  return waiting.length;
}

const path = photo => `inspection-photos/${photo.id}`;

/** From where the server says it stands, so that a cut line costs one piece at most. */
async function upload(photo) {
  try {
    let answer = photo.sent > 0 || photo.tries > 0 ? await whereItStands(photo) : { received: 0, complete: false };
    while (!answer.complete) {
      answer = await sendPiece(photo, answer.received);
      await store.write('photos', Object.assign(photo, { sent: answer.received }));
      changed();
    }
    await store.remove('photos', photo.id);
  } catch (thrown) {
    if (thrown.kind !== 'refused' || thrown.status === 403) {
      throw thrown;
    }
    const { code, detail } = thrown.body;
    photo.tries++;
    await store.write('photos', Object.assign(photo, photo.tries < TRIES ? { sent: 0 } : { state: 'refused', code, detail }));
    if (photo.tries < TRIES) {
      await upload(photo);
    }
  }
}

async function whereItStands(photo) {
  try {
    return await (await api.get(path(photo))).json();
  } catch (thrown) {
    if (thrown.status === 404) {
      return { received: 0, complete: false };
    }
    throw thrown;
  }
}

async function sendPiece(photo, offset) {
  const part = photo.blob.slice(offset, offset + PIECE);
  try {
    return await api.piece(`${path(photo)}/pieces/${offset}?length=${photo.bytes}&hash=${photo.hash}`, part);
  } catch (thrown) {
    if (thrown.status === 409 && Number.isInteger(thrown.body.received) && thrown.body.received !== offset) {
      return whereItStands(photo);
    }
    throw thrown;
  }
}
