/* Keeps the page itself on the device, one set of files a version; what is said with the server passes it by. */

const { version, shell, files } = self.field;
const NAME = `field-${version}`;

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(NAME);
  await cache.addAll(files.map(file => new Request(file, { cache: 'reload' })));
  const page = await fetch(shell, { cache: 'reload', redirect: 'error', credentials: 'same-origin' });
  if (!page.ok) {
    throw new Error(`shell ${page.status}`);
  }
  await cache.put(shell, page);
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('field-') && name !== NAME).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (request.mode === 'navigate' && url.pathname === shell) {
    event.respondWith(url.search ? asked(request) : kept(shell, request));
  } else if (files.includes(url.pathname)) {
    event.respondWith(kept(url.pathname, request));
  }
});

async function kept(path, request) {
  const cache = await caches.open(NAME);
  return await cache.match(path) ?? fetch(request);
}

/** With a question in the address, as after a sign-in, the server is asked first. */
async function asked(request) {
  try {
    return await fetch(request);
  } catch {
    return kept(shell, request);
  }
}
