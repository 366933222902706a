// Keeps the stand-alone verifier on a device whose owner asked for it, and shows it wherever a check is opened without
// a network: the address of a QR code then tells what the code itself proves.
const store = 'check';
const former = 'svetionik.check';
const verifier = '/v/verifier.html';
const day = 86_400_000;
const keptAt = 'X-Kept-At';

async function keep() {
  const reply = await fetch(verifier, { cache: 'no-store' });
  if (!reply.ok) throw new Error(`The verifier was answered with ${reply.status}.`);
  // Its headers are those of a file to save. What it may do as a page stands in the page itself.
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Referrer-Policy': 'no-referrer', [keptAt]: String(Date.now()) };
  const kept = new Response(await reply.blob(), { headers });
  const cache = await caches.open(store);
  await cache.put(verifier, kept);
}

async function renew() {
  const kept = await caches.match(verifier, { cacheName: store });
  if (kept && Date.now() - Number(kept.headers.get(keptAt)) > day) await keep();
}

async function open(event) {
  try {
    const reply = await fetch(event.request);
    event.waitUntil(renew().catch(() => undefined));
    return reply;
  } catch (failure) {
    const kept = await caches.match(verifier, { cacheName: store });
    if (kept) return kept;
    throw failure;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(former)));
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(open(event));
});
