/* This device: its name to the server, the numbers it gives, its clock and where it stands. */

import * as store from './store.js';

let shift = 0;

/** In the demonstration it is always the same day; elsewhere this is zero and the device's own clock counts. */
export function follow(seconds) {
  shift = (seconds ?? 0) * 1000;
}

export const now = () => Date.now() + shift;

/** A moment with the offset of the device's zone, such as 2018-10-31T09:00:00+08:00. */
export function stamp(milliseconds = now()) {
  const minutes = -new Date(milliseconds).getTimezoneOffset();
  const two = number => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  return new Date(milliseconds + minutes * 60000).toISOString().slice(0, 19)
    + (minutes < 0 ? '-' : '+') + two(minutes / 60) + ':' + two(minutes % 60);
}

/** A version 7 UUID, which sorts by the time it was made. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = now();
  for (let place = 5; place >= 0; place--) {
    bytes[place] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = bytes[6] & 0x0f | 0x70;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

export async function name() {
  const known = await store.kept('device');
  if (known) {
    return known;
  }
  const drawn = uuid();
  await store.keep('device', drawn);
  return drawn;
}

/** Where the device says it is, with how far that may be wrong; null where it does not know or may not say. */
export function position() {
  return new Promise(resolve => {
    if (!navigator.geolocation) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(found => resolve({
      longitude: Number(found.coords.longitude.toFixed(6)),
      latitude: Number(found.coords.latitude.toFixed(6)),
      accuracy: Math.round(found.coords.accuracy),
    }), () => resolve(null), { enableHighAccuracy: true, timeout: 15000, maximumAge: 30000 });
  });
}

/** Whether the browser promised not to drop what is kept, how much that is and how much there is room for. */
export async function storage() {
  const manager = navigator.storage;
  const estimate = await manager?.estimate?.() ?? {};
  return { promised: await manager?.persisted?.() ?? false, used: estimate.usage ?? 0, room: estimate.quota ?? 0 };
}

export const askToKeep = async () => navigator.storage?.persist?.();
