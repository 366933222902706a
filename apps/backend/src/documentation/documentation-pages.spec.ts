import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { brotliCompressSync } from 'node:zlib';
import { documentationPages } from './documentation-pages';

const folder = mkdtempSync(join(tmpdir(), 'documentation-'));
writeFileSync(join(folder, 'index.html'), '<p>All</p>');
writeFileSync(join(folder, 'learning.html'), '<p>Learning</p>');
writeFileSync(join(folder, 'learning.html.br'), brotliCompressSync('<p>Learning</p>'));

afterAll(() => rmSync(folder, { recursive: true }));

const ask = (path: string, pages = folder) =>
  request(express().use('/api/docs', documentationPages(pages))).get(path);

describe('the pages about the API', () => {
  it.each([
    ['/api/docs/', '<p>All</p>'],
    ['/api/docs/learning.html', '<p>Learning</p>'],
  ])('are shown at %s with a style sheet of ours and nothing else', async (path, text) => {
    const reply = await ask(path);
    expect({ text: reply.text, ...reply.headers }).toMatchObject({
      text,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'no-cache',
    });
  });

  it('are found without the stroke at the end', async () => {
    const { status, headers } = await ask('/api/docs');
    expect([status, headers['location']]).toEqual([301, '/api/docs/']);
  });

  it('are sent as small as the build made them', async () => {
    const { headers } = await ask('/api/docs/learning.html').set('Accept-Encoding', 'br');
    expect(headers['content-encoding']).toBe('br');
  });

  it.each(['/api/docs/%2e%2e/package.json', '/api/docs/other.html'])(
    'are all that is given out: not %s',
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  it('are not there where they are not built', async () => {
    expect((await ask('/api/docs/', join(folder, 'none'))).status).toBe(404);
  });
});
