import { readFile } from './read-file';

describe('the name of a file from the server', () => {
  it.each([
    [
      `attachment; filename="sertifikat-02-17-2026.pdf"; filename*=UTF-8''%D1%81%D0%B5%D1%80%D1%82%D0%B8%D1%84%D0%B8%D0%BA%D0%B0%D1%82-02-17-2026.pdf`,
      'сертификат-02-17-2026.pdf',
    ],
    ['attachment; filename="spisak.csv"', 'spisak.csv'],
    [`attachment; filename="rad.pdf"; filename*=UTF-8''%E0%A4%A`, 'rad.pdf'],
    [null, ''],
  ])('of %j is %j', async (disposition, name) => {
    const headers = new Map(disposition === null ? [] : [['content-disposition', disposition]]);
    const reply = {
      headers: { get: (key: string) => headers.get(key) ?? null },
      blob: async () => new Blob(['x'], { type: 'application/pdf' }),
    };
    expect(await readFile(reply)).toMatchObject({ name, type: 'application/pdf', size: 1 });
  });
});
