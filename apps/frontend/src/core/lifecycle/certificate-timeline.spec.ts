import { render } from '@svetionik/ui/testing/render';
import { CertificateTimeline, type CertificateLifecycle } from './certificate-timeline';

const course = { slug: 'obnova', title: { 'sr-Latn': 'Obnova', 'sr-Cyrl': 'Обнова' } };
const begun = { enrolment: '1', passed: false, handedInAt: null, certificate: null };
const fresh = { id: '2', number: 18, year: 2026, designation: '' };

function life(renewal: CertificateLifecycle['renewal']): CertificateLifecycle {
  return {
    today: '2026-11-26',
    until: '2026-12-31',
    window: { from: '2026-10-01', to: '2027-01-30' },
    phase: 'renewable',
    course,
    renewal,
    entries: [],
  };
}

describe('the timeline of a certificate', () => {
  it.each<[string, CertificateLifecycle['renewal'], string, boolean]>([
    ['by which course it is renewed', null, 'life.way', false],
    ['by which course while that is under way', begun, 'life.way', false],
    [
      'that the new one is to be issued once it is passed',
      { ...begun, passed: true },
      'life.passed',
      true,
    ],
    [
      'nothing of that once it is issued',
      { ...begun, passed: true, certificate: fresh },
      'life.way',
      false,
    ],
  ])('says %s', async (_, renewal, said, waits) => {
    const page = await render(CertificateTimeline, { life: life(renewal) });
    expect([page.words.includes(said), page.words.includes('life.passed')]).toEqual([true, waits]);
  });
});
