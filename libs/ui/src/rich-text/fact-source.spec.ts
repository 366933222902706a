import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import { TestBed } from '@angular/core/testing';
import { render } from '../testing/render';
import { FACT_READER, type ReadableFact } from './fact-reader';
import { FactSource } from './fact-source';
import { RichText } from './rich-text';

const texts = { ui: { fact: { checked: 'checked {{date}}', next: 'next {{date}}', overdue: 'overdue {{date}}', correction: 'corrected {{date}}' } } };
const fact: ReadableFact = { id: 'kazna', version: 1, statement: 'Kazna je A.', source: 'Zakonik', checkedOn: '2026-11-24', checkBy: '9999-01-01', status: 'verified' };
const later = { ...fact, version: 2, checkedOn: '2026-12-20', since: '2026-12-01T23:30:00Z' };

const shown = (given: ReadableFact) => render(FactSource, { fact: given, words: 'zaprećena kazna' }, texts);

describe('the source of a fact', () => {
  it('opens and closes by its button, and says so', async () => {
    const page = await shown(fact);
    const state = () => [page.all('.fact')[0]?.getAttribute('aria-expanded'), page.all('.panel').length];
    expect(state()).toEqual(['false', 0]);
    await page.click('.fact');
    expect(state()).toEqual(['true', 1]);
    expect(page.all('.fact')[0]?.getAttribute('aria-controls')).toBe(page.all('.panel')[0]?.id);
    await page.press('ui.dialog.close');
    expect(state()).toEqual(['false', 0]);
    expect(document.activeElement).toBe(page.all('.fact')[0]);
  });

  it('closes by Escape, with the focus back on its button', async () => {
    const page = await shown(fact);
    await page.click('.fact');
    page.all('.panel')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await page.set('words', 'kazna');
    expect(page.all('.panel')).toHaveLength(0);
    expect(document.activeElement).toBe(page.all('.fact')[0]);
  });

  it.each<[string, ReadableFact, readonly string[], readonly string[]]>([
    ['as it is cited', fact, ['Kazna je A.', 'Zakonik', 'checked 24. novembra 2026. godine', 'next 1. januara 9999. godine'], ['corrected', 'ui.fact.verify', 'overdue']],
    ['past the day of the next check', { ...fact, checkBy: '2026-01-01' }, ['overdue 1. januara 2026. godine'], ['next']],
    ['while it waits for confirmation', { ...fact, status: 'verify' }, ['ui.fact.verify'], []],
    ['checked again', { ...fact, later: { ...later, corrected: false } }, ['ui.fact.label', 'Kazna je A.', 'checked 20. decembra 2026. godine'], ['24. novembra', 'corrected']],
    ['corrected', { ...fact, later: { ...later, statement: 'Kazna je B.', corrected: true } }, ['ui.fact.corrected', 'Kazna je A.', 'checked 24. novembra', 'corrected 2. decembra 2026. godine', 'Kazna je B.'], ['ui.fact.label']],
  ])('is shown %s', async (_, given, there, absent) => {
    const page = await shown(given);
    await page.click('.fact');
    for (const words of there) expect(page.words).toContain(words);
    for (const words of absent) expect(page.words).not.toContain(words);
  });
});

describe('a text that rests on facts', () => {
  const body: Body = [{ kind: 'paragraph', runs: [{ text: 'Zaprećena ', fact: 'kazna' }, { text: 'kazna', strong: true, fact: 'kazna' }, { text: ' i ' }, { text: 'drugo', fact: 'nepoznato' }] }];

  it('names the source once after its words, and none that is not known', async () => {
    TestBed.configureTestingModule({ providers: [{ provide: FACT_READER, useValue: (id: string) => (id === 'kazna' ? fact : undefined) }] });
    const page = await render(RichText, { body });
    expect(page.all('.fact').map(({ textContent }) => textContent)).toEqual(['ui.fact.label: Zaprećena kazna']);
  });

  it('is plain where nothing reads facts', async () => {
    const page = await render(RichText, { body });
    expect(page.all('button')).toHaveLength(0);
    expect(page.words).toBe('Zaprećena kazna i drugo');
  });
});
