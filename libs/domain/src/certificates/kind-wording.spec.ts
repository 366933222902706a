import { kindWording, usualTitleLine } from './kind-wording';

describe('what a document says that it certifies', () => {
  it.each([
    ['sr-Latn', 'o završenom programu', 'uspešno je završila program'],
    ['sr-Cyrl', 'о завршеном програму', 'успешно је завршила програм'],
    ['en', 'of programme completion', 'has successfully completed the programme'],
  ] as const)('in %s, of a programme', (language, line, sentence) => {
    const { titleLine, sentence: said } = kindWording({ language, programme: 'p' });
    expect([titleLine, said.f]).toEqual([line, sentence]);
    expect(usualTitleLine(language, undefined, 'p')).toBe(line);
    expect(usualTitleLine(language)).not.toBe(line);
  });

  it('is participation in a programme as it is in a course', () => {
    const part = { language: 'sr-Latn', kind: 'participation' } as const;
    const [whole, course] = [kindWording({ ...part, programme: 'p' }), kindWording(part)];
    expect(whole).toMatchObject({
      title: course.title,
      titleLine: course.titleLine,
      sentence: { m: 'učestvovao je u programu' },
    });
  });
});
