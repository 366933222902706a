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
} as const;

it('says who sees what before anybody joins', async () => {
  const page = await render(RunsToJoin, { runs: [{ run }], busy: false });
  expect(page.words).toMatch(/due\.join\.action.*due\.join\.seen/su);
});
