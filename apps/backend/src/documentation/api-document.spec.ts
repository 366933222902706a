import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiDocument } from './api-document';

const folder = mkdtempSync(join(tmpdir(), 'api-document-'));
for (const suffix of ['', '.br', '.gz'])
  writeFileSync(join(folder, `openapi.json${suffix}`), `form${suffix}`);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the document of the API', () => {
  it.each([
    ['gzip, deflate, br', 'br', 'form.br'],
    ['gzip', 'gzip', 'form.gz'],
    ['identity', undefined, 'form'],
    ['', undefined, 'form'],
  ])('is given to who accepts "%s" as %s', async (accepted, encoding, text) => {
    const form = await new ApiDocument(folder).read(accepted);
    expect([form?.encoding, form?.bytes.toString()]).toEqual([encoding, text]);
  });

  it('has one name in all its forms', async () => {
    const document = new ApiDocument(folder);
    const forms = await Promise.all(['br', 'gzip', ''].map((each) => document.read(each)));
    expect(new Set(forms.map((form) => form?.etag)).size).toBe(1);
  });

  it('is not there where it is not built', async () => {
    expect(await new ApiDocument(join(folder, 'none')).read('br')).toBeUndefined();
  });
});
