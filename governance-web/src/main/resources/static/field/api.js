/* Speaks with the server; tells apart what is worth another try from what is not. */

import { language } from './words.js';

const base = new URL('..', import.meta.url).pathname + 'api/v1/';
let token = '';

export function trust(fresh) {
  token = fresh;
}

/** Why a call brought nothing: `away` (no network), `busy` (try later), `signed-out`, or `refused` with the server's words. */
export class Trouble extends Error {
  constructor(kind, status = 0, body = {}, wait = 0) {
    super(kind);
    Object.assign(this, { kind, status, body, wait });
  }
}

/** A route that is not there may be back after an upgrade; it is no verdict on what was sent. */
const NOT_NOW = [404, 405, 408, 429];

async function trouble(response, writing) {
  const body = await response.json().catch(() => ({}));
  const wait = Number(response.headers.get('Retry-After')) * 1000 || 0;
  if (response.status === 401) {
    return new Trouble('signed-out', 401, body);
  }
  const later = response.status >= 500 || writing && NOT_NOW.includes(response.status) || response.status === 429;
  return new Trouble(later ? 'busy' : 'refused', response.status, body, wait);
}

async function call(method, path, body, type, limit, more = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': language(), ...more };
  if (body !== undefined) {
    headers['Content-Type'] = type;
  }
  if (method !== 'GET') {
    headers['X-Form-Token'] = token;
  }
  let response;
  try {
    response = await fetch(base + path, { method, headers, body, credentials: 'same-origin', cache: 'no-store', redirect: 'error',
      signal: AbortSignal.timeout(limit) });
  } catch {
    throw new Trouble('away');
  }
  if (response.ok || response.status === 304) {
    return response;
  }
  throw await trouble(response, method !== 'GET');
}

/** Where a picture lies that an element fetches itself. */
export const address = path => base + path;

export const get = (path, known) => call('GET', path, undefined, '', 20000, known ? { 'If-None-Match': known } : {});
export const post = async (path, body) => (await call('POST', path, JSON.stringify(body), 'application/json', 30000)).json();
export const piece = async (path, blob) => (await call('PUT', path, blob, 'application/octet-stream', 60000)).json();
