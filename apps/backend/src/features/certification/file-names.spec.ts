import { certificateFileName, registerFileName } from './file-names';

describe('the name of a file', () => {
  it.each([
    ['', 'sr-Latn', 'pdf', 'sertifikat-17-2026.pdf'],
    ['02', 'sr-Latn', 'json', 'sertifikat-02-17-2026.json'],
    ['02', 'en', 'pdf', 'certificate-02-17-2026.pdf'],
    ['02-АС.1', 'sr-Cyrl', 'pdf', 'сертификат-02-АС.1-17-2026.pdf'],
    ['02/3', 'sr-Latn', 'png', 'sertifikat-02-3-17-2026.png'],
  ] as const)('tells the register %j apart: %s %s', (designation, language, ending, name) => {
    expect(certificateFileName({ number: 17, year: 2026, designation }, language, ending)).toBe(name);
  });

  it('tells one register from another', () => {
    expect([registerFileName({ year: 2026, designation: '' }, 'csv'), registerFileName({ year: 2026, designation: '02/3' }, 'pdf')]).toEqual(['registar-2026.csv', 'registar-02-3-2026.pdf']);
  });
});
