import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import { TestBed } from '@angular/core/testing';
import { render } from '../testing/render';
import { FACT_READER, type ReadableFact } from './fact-reader';
import { RichText } from './rich-text';

const texts = {
  ui: {
    fact: {
      checked: 'checked {{date}}',
      next: 'next {{date}}',
      overdue: 'overdue {{date}}',
      correction: 'corrected {{date}}',
    },
  },
};
const fact: ReadableFact = {
  id: 'kazna',
  version: 1,
  statement: 'Kazna je A.',
  source: 'Zakonik',
  checkedOn: '2026-11-24',
  checkBy: '9999-01-01',
  grade: 'official-copy',
};
const later = { ...fact, version: 2, checkedOn: '2026-12-20', since: '2026-12-01T23:30:00Z' };

const sentence: Body = [
  {
    kind: 'paragraph',
    runs: [
      { text: 'Zaprećena ', fact: 'kazna' },
      { text: 'kazna', strong: true, fact: 'kazna' },
      { text: ' i ' },
      { text: 'drugo', fact: 'nepoznato' },
      { text: '.' },
    ],
  },
];

function shown(given: ReadableFact) {
  TestBed.configureTestingModule({
    providers: [
      { provide: FACT_READER, useValue: (id: string) => (id === 'kazna' ? given : undefined) },
    ],
  });
  return render(RichText, { body: sentence }, texts);
}

describe('a text that rests on facts', () => {
  it('names the source once after its words, and none that is not known', async () => {
    const page = await shown(fact);
    expect(page.all('.fact').map((button) => button.getAttribute('aria-label'))).toEqual([
      'ui.fact.label: Zaprećena kazna',
    ]);
  });

  it('is plain where nothing reads facts', async () => {
    const page = await render(RichText, { body: sentence });
    expect(page.all('button')).toHaveLength(0);
    expect(page.words).toBe('Zaprećena kazna i drugo.');
  });

  it('opens the source below the whole paragraph, gives it the focus, and says so', async () => {
    const page = await shown(fact);
    const [button] = page.all('.fact');
    expect([button?.getAttribute('aria-expanded'), page.all('ui-fact-panel').length]).toEqual([
      'false',
      0,
    ]);
    await page.click('.fact');
    const [panel] = page.all('ui-fact-panel');
    expect([button?.getAttribute('aria-expanded'), button?.getAttribute('aria-controls')]).toEqual([
      'true',
      panel?.id,
    ]);
    expect(document.activeElement).toBe(panel);
    expect(page.words).toMatch(/i drugo\. ?Kazna je A/);
  });

  it.each<[string, (page: Awaited<ReturnType<typeof shown>>) => Promise<void>]>([
    ['its own button', (page) => page.press('ui.dialog.close')],
    ['the button that opened it', (page) => page.click('.fact')],
    [
      'Escape',
      async (page) => {
        page
          .all('ui-fact-panel')[0]
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        await page.set('deeper', 0);
      },
    ],
  ])('closes the source by %s, with the focus back', async (_, close) => {
    const page = await shown(fact);
    await page.click('.fact');
    await close(page);
    expect(page.all('ui-fact-panel')).toHaveLength(0);
    expect(document.activeElement).toBe(page.all('.fact')[0]);
  });

  it.each<[string, ReadableFact, readonly string[], readonly string[]]>([
    [
      'as it is cited',
      fact,
      [
        'Kazna je A.',
        'Zakonik',
        'checked 24. novembra 2026. godine',
        'next 1. januara 9999. godine',
      ],
      ['corrected', 'ui.fact.grade.unconfirmed', 'overdue'],
    ],
    [
      'past the day of the next check',
      { ...fact, checkBy: '2026-01-01' },
      ['overdue 1. januara 2026. godine'],
      ['next'],
    ],
    [
      'while nobody has confirmed it',
      { ...fact, grade: 'unconfirmed' },
      ['ui.fact.unconfirmed', 'ui.fact.grade.unconfirmed'],
      ['ui.fact.label'],
    ],
    [
      'of an edition from before there were grades',
      { ...fact, grade: undefined, status: 'verify' },
      ['ui.fact.unconfirmed', 'ui.fact.grade.unconfirmed'],
      [],
    ],
    [
      'with its place and where it can be read',
      { ...fact, place: 'član 388', address: 'https://example.org/zakonik' },
      ['Zakonik, član 388', 'ui.fact.open', 'ui.fact.grade.official-copy'],
      [],
    ],
    [
      'checked again',
      { ...fact, later: { ...later, corrected: false } },
      ['ui.fact.label', 'Kazna je A.', 'checked 20. decembra 2026. godine'],
      ['24. novembra', 'corrected'],
    ],
    [
      'corrected',
      { ...fact, later: { ...later, statement: 'Kazna je B.', corrected: true } },
      [
        'ui.fact.corrected',
        'Kazna je A.',
        'checked 24. novembra',
        'corrected 2. decembra 2026. godine',
        'Kazna je B.',
      ],
      ['ui.fact.label'],
    ],
  ])('shows the source %s', async (_, given, there, absent) => {
    const page = await shown(given);
    await page.click('.fact');
    for (const words of there) expect(page.words).toContain(words);
    for (const words of absent) expect(page.words).not.toContain(words);
  });
});
