import { download } from './download';

describe('download', () => {
  it('says by which name it is kept, and opens nothing', () => {
    const { headers } = download(
      { content: Buffer.from('ab'), mediaType: 'text/plain' },
      'Rad.pdf',
    );
    expect(headers).toMatchObject({
      'Content-Disposition': `attachment; filename="Rad.pdf"; filename*=UTF-8''Rad.pdf`,
      'Content-Length': '2',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy':
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    });
  });
});
