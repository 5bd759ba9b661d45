/* Photos: scaled on the device, with the digest of the original and of what is sent. */

import * as store from './store.js';
import { now, stamp, uuid } from './device.js';

const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

async function digest(blob) {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function scaled(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const factor = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * factor));
  canvas.height = Math.max(1, Math.round(picture.height * factor));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => canvas.toBlob(
    blob => blob ? resolve(blob) : reject(new Error('no picture')), 'image/jpeg', QUALITY));
}

/** Takes a file in and keeps it for the inspection; null where it is no picture. */
export async function take(file, account, owner) {
  let small;
  try {
    small = await scaled(file);
  } catch {
    return null;
  }
  const photo = {
    id: uuid(), account, owner, state: 'held', sent: 0, tries: 0, blob: small, bytes: small.size,
    hash: await digest(small), originalHash: await digest(file), takenAt: stamp(now()),
  };
  await store.write('photos', photo);
  return photo;
}

/** What the server is told of a photo before its pieces. */
export const described = photo => ({
  id: photo.id, hash: photo.hash, originalHash: photo.originalHash, bytes: photo.bytes, takenAt: photo.takenAt,
});
