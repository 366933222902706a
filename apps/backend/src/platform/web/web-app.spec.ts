import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { brotliCompressSync } from 'node:zlib';
import { webApp } from './web-app';

const script = 'chunk-ABCDEFGH.js';

function givenWebApp(): { app: express.Express; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><script nonce="NONCE_PLACEHOLDER" src="main.js"></script></html>',
  );
  writeFileSync(join(folder, script), 'run()');
  writeFileSync(join(folder, `${script}.br`), brotliCompressSync('run()'));
  const app = express();
  app.use(...webApp(folder));
  return { app, folder };
}

describe('the web app', () => {
  it('is precompressed and immutable where its name holds a hash', async () => {
    const { app } = givenWebApp();
    const reply = await request(app).get(`/${script}`).set('Accept-Encoding', 'br');
    expect({ text: reply.text, ...reply.headers }).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
  });

  it('is asked for its icon once', async () => {
    const { app, folder } = givenWebApp();
    writeFileSync(
      join(folder, 'favicon-ABCDEF_-.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    );
    const { headers } = await request(app).get('/favicon-ABCDEF_-.svg');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('gives each page a nonce of its own, in the page and in its policy', async () => {
    const { app } = givenWebApp();
    const pages = await Promise.all([request(app).get('/'), request(app).get('/learn/anything')]);
    const nonces = pages.map(({ text }) => /nonce="([^"]+)"/.exec(text)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    for (const [index, page] of pages.entries())
      expect(page.headers['content-security-policy']).toContain(`'nonce-${nonces[index]}'`);
  });

  it.each([
    ['gzip', 'gzip, deflate, br'],
    [undefined, 'identity'],
    [undefined, 'br'],
    [undefined, 'gzip;q=0'],
  ])('sends the page as %s to whoever takes %s', async (form, taken) => {
    const { app } = givenWebApp();
    const reply = await request(app).get('/').set('Accept-Encoding', taken);
    expect([reply.headers['content-encoding'], reply.text]).toEqual([
      form,
      expect.stringContaining('src="main.js"'),
    ]);
    expect(reply.headers['vary']).toBe('Accept-Encoding');
  });

  it('lets the worker that keeps the check fetch from here and do nothing else', async () => {
    const { app, folder } = givenWebApp();
    writeFileSync(join(folder, 'kept-check.js'), 'keep()');
    const reply = await request(app).get('/kept-check.js');
    expect(reply.headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-cache',
    });
  });

  it('outlives files that a new build has removed', async () => {
    const { app, folder } = givenWebApp();
    rmSync(join(folder, script));
    rmSync(join(folder, `${script}.br`));
    expect((await request(app).get(`/${script}`).set('Accept-Encoding', 'br')).status).toBe(404);
    expect((await request(app).get('/')).status).toBe(200);
  });

  it.each(['/.git/config', '/%2egit/config'])(
    'does not give out %s where it is there',
    async (path) => {
      const { app, folder } = givenWebApp();
      mkdirSync(join(folder, '.git'));
      writeFileSync(join(folder, '.git/config'), 'own-secret');
      expect((await request(app).get(path)).text).not.toContain('own-secret');
    },
  );

  it.each(['/', `/${script}`])('gives no request back as it came, at %s', async (path) => {
    const reply = await request(givenWebApp().app).trace(path).set('Cookie', 'session=own-secret');
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('own-secret');
  });

  it.each(['/media', '/media/'])('lists no folder at %s', async (path) => {
    const { app, folder } = givenWebApp();
    mkdirSync(join(folder, 'media'));
    writeFileSync(join(folder, 'media/film.webm'), 'film');
    const reply = await request(app).get(path);
    expect([reply.status, reply.text]).toEqual([200, expect.stringContaining('src="main.js"')]);
    expect(reply.text).not.toContain('film');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/.env'])(
    'does not give out %s',
    async (path) => {
      const { app } = givenWebApp();
      expect((await request(app).get(path)).text).not.toContain('svetionik');
    },
  );
});
