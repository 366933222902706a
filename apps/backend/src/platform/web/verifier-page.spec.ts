import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { verifierPage } from './verifier-page';

const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
const file = join(folder, 'verifier.html');
writeFileSync(file, '<script>KEYS</script>');

afterAll(() => rmSync(folder, { recursive: true }));

function ask(path: string, fill = async (page: string) => page.replace('KEYS', '[]')) {
  return request(express().use('/v/verifier.html', verifierPage(path, fill))).get(
    '/v/verifier.html',
  );
}

describe('the stand-alone verifier', () => {
  it('is a file to keep, with what is filled in', async () => {
    const { text, headers } = await ask(file);
    expect({ text, ...headers }).toMatchObject({
      text: '<script>[]</script>',
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': 'attachment; filename="provera-dokumenta.html"',
    });
  });

  it('is not there where it is not built', async () => {
    expect((await ask(join(folder, 'other.html'))).status).toBe(404);
  });

  it('fails where nothing could be filled in: without keys it would call all documents false', async () => {
    expect((await ask(file, async () => Promise.reject(new Error('no database')))).status).toBe(
      500,
    );
  });
});
