import { attachment } from './attachment';

describe('the header that names a file', () => {
  it.each([
    ['Rad.pdf', `attachment; filename="Rad.pdf"; filename*=UTF-8''Rad.pdf`],
    [
      'Рад (1).pdf',
      `attachment; filename="Rad _1_.pdf"; filename*=UTF-8''%D0%A0%D0%B0%D0%B4%20%281%29.pdf`,
    ],
    [
      'Đaci čuče.pdf',
      `attachment; filename="Djaci cuce.pdf"; filename*=UTF-8''%C4%90aci%20%C4%8Du%C4%8De.pdf`,
    ],
    ['a"; b\r\n.txt', `attachment; filename="a__ b__.txt"; filename*=UTF-8''a%22%3B%20b%0D%0A.txt`],
  ])('gives %j whole, and in ASCII', (name, header) => expect(attachment(name)).toBe(header));
});
