import { render } from '@svetionik/ui/testing/render';
import { RunsToJoin } from './runs-to-join';

const run = {
  id: 'run',
  title: 'Niš',
  language: 'sr-Latn',
  town: 'Niš',
  startsOn: '2026-11-30',
  endsOn: '2026-12-18',
  closesOn: null,
  contact: '',
  placesLeft: null,
  lacks: null,
  prerequisite: null,
} as const;

it.each([
  [
    'prerequisite',
    { 'sr-Latn': 'Prvi kurs', 'sr-Cyrl': 'Први курс' },
    /due\.join\.lacks\.prerequisite.*Prvi kurs/su,
  ],
  ['profession', null, /due\.join\.lacks\.profession/u],
] as const)(
  'says what somebody lacks in place of the button: %s',
  async (lacks, prerequisite, said) => {
    const page = await render(RunsToJoin, {
      runs: [{ run: { ...run, lacks, prerequisite } }],
      busy: false,
    });
    expect(page.words).toMatch(said);
    expect(page.words).not.toMatch(/due\.join\.action/u);
  },
);

it('says who sees what before anybody joins', async () => {
  const page = await render(RunsToJoin, { runs: [{ run }], busy: false });
  expect(page.words).toMatch(/due\.join\.action.*due\.join\.seen/su);
});
