import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';
import {
  givenStatistics,
  givenGain,
  givenItem,
  givenItemStatistics,
} from '../../testing/given-statistics';
import { ItemAnalysisPage } from './item-analysis-page';

const row = {
  course: { id: 'c', title: { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' } },
  edition: 2,
  people: 30,
  computedAt: null,
  cutScore: 70,
  needed: 0,
  last: null,
  figures: null,
};
const last = {
  id: 'f',
  state: 'computing',
  orderedAt: '2026-03-05T10:00:00Z',
  people: 30,
  done: 12,
};

async function open(report: object, mayAuthor = true) {
  const call = async (name: string) =>
    name === 'reporting.readItemAnalysis' ? { ...row, ...report } : { ...last };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      provideRouter([]),
      { provide: ApiClient, useValue: { call } },
      { provide: SessionStore, useValue: { may: () => mayAuthor, person: () => undefined } },
    ],
  });
  const fixture = TestBed.createComponent(ItemAnalysisPage);
  fixture.componentRef.setInput('course', 'c');
  fixture.componentRef.setInput('edition', '2');
  await fixture.whenStable();
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const words = () => (element.textContent ?? '').replace(/\s+/g, ' ');
  const press = async (selector: string, place = 0) => {
    element.querySelectorAll<HTMLElement>(selector)[place]?.click();
    await fixture.whenStable();
  };
  return { element, words, press };
}

describe('ItemAnalysisPage', () => {
  afterEach(() => TestBed.resetTestingModule());

  it.each([
    [
      'too few people',
      { people: 9, needed: 1 },
      ['teach.few.none', 'teach.few.why'],
      ['teach.order', 'teach.summary'],
    ],
    [
      'enough people and no statistics',
      {},
      ['teach.order.first', 'teach.order.compute'],
      ['teach.few', 'teach.summary'],
    ],
    [
      'a computation under way',
      { last },
      ['teach.progress.counted', 'teach.progress.closable'],
      ['teach.order', 'teach.failed'],
    ],
    [
      'a computation that failed',
      { last: { ...last, state: 'failed' } },
      ['teach.failed.heading', 'teach.order.compute'],
      ['teach.progress'],
    ],
    [
      'statistics, and nobody new',
      { figures: givenStatistics() },
      ['teach.summary.mean', 'teach.reliability.good', 'teach.items.clean', 'teach.order.again'],
      ['teach.order.later'],
    ],
    [
      'statistics, and few new people',
      { figures: givenStatistics(), needed: 7 },
      ['teach.summary.mean', 'teach.order.later'],
      ['teach.order.again'],
    ],
    [
      'a reliability below zero',
      { figures: givenStatistics({ reliability: { given: true, kind: 'drawn', value: -6.73 } }) },
      ['teach.reliability.none'],
      ['teach.reliability.poor'],
    ],
    [
      'statistics without reliability',
      {
        figures: givenStatistics({
          reliability: { given: false, reason: 'pairs-too-few' },
          standardError: null,
          decision: null,
        }),
      },
      ['teach.reliability.not.pairs-too-few'],
      ['teach.summary.error', 'teach.summary.decision'],
    ],
    [
      'statistics without an entry test',
      { figures: givenStatistics() },
      ['teach.summary.mean'],
      ['teach.gain'],
    ],
    [
      'a gain',
      { figures: givenStatistics({ gain: givenGain() }) },
      [
        'teach.gain.means',
        'teach.gain.normalised.medium',
        'teach.gain.individual',
        'teach.gain.effect.large',
        'teach.gain.caveat',
      ],
      ['teach.gain.flag'],
    ],
    [
      'a gain that is not sure',
      {
        figures: givenStatistics({
          gain: givenGain({
            normalised: 0.02,
            individual: null,
            effect: null,
            flags: [{ code: 'no-sure-gain', values: {} }],
          }),
        }),
      },
      ['teach.gain.flag.no-sure-gain', 'teach.gain.normalised.low'],
      ['teach.gain.individual', 'teach.gain.effect'],
    ],
    [
      'statistics of few people',
      { figures: givenStatistics({ people: 12 }) },
      ['teach.items.judged'],
      ['teach.items.clean'],
    ],
  ])('says what there is to say of %s', async (_, report, has, hasNot) => {
    const { words } = await open(report);
    for (const text of has) expect(words()).toContain(text);
    for (const text of hasNot) expect(words()).not.toContain(text);
  });

  it('opens an item to its sentences and its table', async () => {
    const items = [
      givenItem({ key: 'sound' }),
      givenItem({
        key: 'bad',
        flags: [{ code: 'key-suspect', values: { discrimination: -0.3 } }],
        figures: givenItemStatistics({ discrimination: -0.3 }),
      }),
    ];
    const { element, words, press } = await open({ figures: givenStatistics({ items }) });
    expect(words()).toContain('teach.flag.key-suspect');
    expect(words()).not.toContain('teach.item.discrimination');
    await press('app-item-list button');
    expect(words()).toContain('teach.item.discrimination.reverse');
    expect(
      [...element.querySelectorAll('app-choice-picture tbody tr')].map((line) =>
        (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    ).toEqual([
      '1 Odgovor a teach.item.right 40% 70% 90% 67%',
      '2 Odgovor b 40% 20% 0% 20%',
      '3 Odgovor c 0% 0% 10% 3%',
      '– teach.item.noAnswer 20% 10% 0% 10%',
    ]);
    expect(element.querySelectorAll('app-choice-picture path')).toHaveLength(4);
  });

  it('shows every decision of a case by those who came by it, and says where they were too few', async () => {
    const choices = {
      groups: null,
      choices: [
        { option: 'c', overall: 0.75, byGroup: null },
        { option: null, overall: 0.25, byGroup: null },
      ],
    };
    const later = [
      { decision: 'dalje', people: 40, choices },
      { decision: 'retko', people: null, choices: null },
    ];
    const decisions = ['dalje', 'retko'].map((id) => ({
      id,
      title: { 'sr-Latn': `Odluka ${id}`, 'sr-Cyrl': `Одлука ${id}` },
    }));
    const { element, press } = await open({
      figures: givenStatistics({
        items: [givenItem({ decisions, figures: givenItemStatistics({ later }) })],
      }),
    });
    await press('app-item-list button');
    const words = (element.querySelector('app-item-details')?.textContent ?? '').replace(
      /\s+/g,
      ' ',
    );
    expect(words).toContain('teach.choices.came');
    expect(words).toContain('Odgovor c');
    expect(words.split('teach.choices.fewCame')).toHaveLength(2);
  });

  it('has in the table what the picture of the gain shows', async () => {
    const { element } = await open({ figures: givenStatistics({ gain: givenGain() }) });
    const lines = [...element.querySelectorAll('app-gain-picture tbody tr')].map((line) =>
      (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toEqual(['teach.gain.before48,2%15,1', 'teach.gain.after74,1%13,4']);
    const dots = [...element.querySelectorAll<HTMLElement>('app-gain-picture .mean')].map(
      (dot) => dot.style.left,
    );
    expect(dots).toEqual(['48.2%', '74.1%']);
  });

  it('maps every item of which enough is known, and has it in a table', async () => {
    const items = [
      givenItem({ key: 'sound' }),
      givenItem({
        key: 'bad',
        flags: [{ code: 'key-suspect', values: { discrimination: -0.3 } }],
        figures: givenItemStatistics({ discrimination: -0.3, facility: 0.2 }),
      }),
      givenItem({ key: 'few', figures: null }),
    ];
    const { element } = await open({ figures: givenStatistics({ items }) });
    expect(
      [...element.querySelectorAll<HTMLElement>('app-item-map .dot')].map((dot) => [
        dot.textContent,
        dot.style.left,
        dot.classList.contains('flagged'),
      ]),
    ).toEqual([
      ['1', '20%', true],
      ['2', '67%', false],
    ]);
    expect(element.querySelectorAll('app-item-map tbody tr')).toHaveLength(2);
  });

  it('maps no items of too few people', async () => {
    const { element } = await open({
      figures: givenStatistics({
        people: 29,
        items: [givenItem({ key: 'one' }), givenItem({ key: 'two' })],
      }),
    });
    expect(element.querySelector('app-item-map')).toBeNull();
  });

  it('shows no picture of thirds that are too small, and leads only authors to the bank', async () => {
    const choices = { groups: null, choices: [{ option: 'a', overall: 0.9, byGroup: null }] };
    const { element, words, press } = await open(
      {
        figures: givenStatistics({
          people: 12,
          items: [givenItem({ bank: null, figures: givenItemStatistics({ choices }) })],
        }),
      },
      false,
    );
    await press('app-item-list button');
    expect(words()).toContain('teach.choices.noThirds');
    expect(element.querySelector('app-choice-picture svg')).toBeNull();
    expect(words()).not.toContain('teach.item.bank');
  });
});
