import { certificateFileName, labelsOfRegisters, registerFileName } from './file-names';

describe('the name of a file', () => {
  it.each([
    ['', 'sr-Latn', 'pdf', 'sertifikat-17-2026.pdf'],
    ['02', 'sr-Latn', 'json', 'sertifikat-02-17-2026.json'],
    ['02', 'en', 'pdf', 'certificate-02-17-2026.pdf'],
    ['02-АС.1', 'sr-Cyrl', 'pdf', 'сертификат-02-АС.1-17-2026.pdf'],
    ['02/3', 'sr-Latn', 'png', 'sertifikat-02-3-17-2026.png'],
  ] as const)('tells the register %j apart: %s %s', (designation, language, ending, name) => {
    expect(certificateFileName({ number: 17, year: 2026, designation }, language, ending)).toBe(
      name,
    );
  });
});

describe('registers among files', () => {
  const owner = (id: string, latin: string, designation = '') => ({
    id,
    name: { 'sr-Latn': latin, 'sr-Cyrl': latin },
    designation,
  });

  it.each([
    ['by their designation alone', [owner('a', 'Luka'), owner('b', 'Most', '02/3')], ['', '02-3']],
    [
      'by the organiser too, where an earlier one has the same',
      [
        owner('a', 'Luka'),
        owner('b', 'Udruženje „Most“'),
        owner('c', 'Svetlo', '02'),
        owner('d', 'Reč', '02'),
      ],
      ['', 'Udruženje-Most', '02', 'Reč-02'],
    ],
    [
      'where a slash made two the same',
      [owner('a', 'Luka', '02/3'), owner('b', 'Most', '02-3')],
      ['02-3', 'Most-02-3'],
    ],
    [
      'by a number, where names are the same but for capitals',
      [owner('a', 'Luka'), owner('b', 'Most'), owner('c', 'MOST'), owner('d', 'most')],
      ['', 'Most', 'MOST-2', 'most-3'],
    ],
    [
      'where one is designated as another is called',
      [owner('a', 'Luka', 'Most'), owner('b', 'Reč'), owner('c', 'Most')],
      ['Most', '', 'Most-2'],
    ],
    [
      'with names that are cut',
      [
        owner('a', 'Luka'),
        owner('b', `${'Zavod '.repeat(30)}1`),
        owner('c', `${'Zavod '.repeat(30)}2`),
      ],
      ['', `${'Zavod-'.repeat(9)}Zavod`, `${'Zavod-'.repeat(9)}Zavod-2`],
    ],
  ])('are told apart %s', (_, owners, labels) => {
    expect([...labelsOfRegisters(owners).values()]).toEqual(labels);
  });

  it('are called so with their year', () => {
    expect([registerFileName('', 2026), registerFileName('Most-02', 2026)]).toEqual([
      'registar-2026',
      'registar-Most-02-2026',
    ]);
  });
});
