import { download } from './download';

describe('download', () => {
  it.each([
    ['Rad.pdf', `attachment; filename="Rad.pdf"; filename*=UTF-8''Rad.pdf`],
    ['Рад (1).pdf', `attachment; filename="___ _1_.pdf"; filename*=UTF-8''%D0%A0%D0%B0%D0%B4%20%281%29.pdf`],
    ['a"; b\r\n.txt', `attachment; filename="a__ b__.txt"; filename*=UTF-8''a%22%3B%20b%0D%0A.txt`],
  ])('says of %j by which name it is kept, and opens nothing', (name, disposition) => {
    const { headers } = download({ content: Buffer.from('ab'), mediaType: 'text/plain' }, name);
    expect(headers).toMatchObject({ 'Content-Disposition': disposition, 'Content-Length': '2', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" });
  });
});
