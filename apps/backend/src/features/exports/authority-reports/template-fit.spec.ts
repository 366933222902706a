import {
  reportFields,
  usualReportTemplates,
  type ReportField,
  type ReportTemplate,
} from '@svetionik/domain/authority-reports/report-template';
import { templateProblems } from './template-fit';

function template(
  heading: string,
  fields: readonly ReportField[] = ['ordinal', 'name'],
  orientation: ReportTemplate['orientation'] = 'portrait',
): ReportTemplate {
  const text = { 'sr-Latn': heading, 'sr-Cyrl': heading };
  return {
    title: text,
    participants: 'everyone',
    orientation,
    columns: fields.map((field) => ({ field, heading: text })),
  };
}

describe('what keeps a template from being printed', () => {
  it.each(Object.entries(usualReportTemplates))(
    'nothing, for the template %s that the program brings',
    (_, usual) => expect(templateProblems(usual)).toEqual([]),
  );

  it.each([
    ['a heading with room', template('Ime'), []],
    [
      'a word longer than its column',
      template('Prestolonaslednikovičevičinim-nadimcima'.repeat(2), [
        'ordinal',
        'course',
        'name',
        'trainers',
      ]),
      [0],
    ],
    ['a letter that the font does not have', template('名', ['name']), [0]],
  ])('%s', (_, given, columns) =>
    expect([...new Set(templateProblems(given).map(({ column }) => column))]).toEqual(
      expect.arrayContaining(columns),
    ),
  );

  it('names the first column that has no room', () => {
    expect(templateProblems(template('A', reportFields))[0]).toEqual({
      column: 7,
      code: 'too-narrow',
    });
    expect(templateProblems(template('A', reportFields.slice(0, 7)))).toEqual([]);
  });

  it('says a missing letter as such', () => {
    expect(templateProblems(template('名', ['name']))).toEqual([
      { column: 0, code: 'missing-glyph' },
    ]);
  });
});
