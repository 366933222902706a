import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import texts from '../../messages/progress.en.json';
import { RunStore } from '../run/run-store';
import yearTexts from '../../messages/year.en.json';
import { SummedRunPage } from '../year/summed-run-page';
import { SumsPage } from './sums-page';

const sumOf = (people: number) => ({
  ...{ people, notBegun: 0, underWay: 0, finished: 0, late: 0, certified: 0, parts: [] },
});
const row = (kind: 'named' | 'unknown' | 'small', name: string | null, groups = 1) => ({
  ...{ kind, id: name, parent: null, level: 0, groups, sum: sumOf(20) },
  name: name === null ? null : { 'sr-Latn': name, 'sr-Cyrl': name },
});
const rows = [row('named', 'Dom'), row('unknown', null), row('small', null, 5)];

const run = {
  title: 'Sombor',
  subject: { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' },
  startsOn: '2026-10-05',
  endsOn: '2026-12-20',
  asOf: '2026-11-27',
};

function prepare(sums: object): void {
  TestBed.configureTestingModule({
    providers: [
      provideTexts({ progress: texts, year: yearTexts }),
      provideRouter([]),
      { provide: RunStore, useValue: { id: signal('r') } },
      {
        provide: ApiClient,
        useValue: { call: () => Promise.resolve({ run, modules: [], ...sums }) },
      },
    ],
  });
}

async function shown(sums: object) {
  prepare(sums);
  const fixture = TestBed.createComponent(SumsPage);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return {
    heads: [...element.querySelectorAll('tbody th')].map((each) => each.textContent?.trim()),
    links: element.querySelectorAll('td a').length,
    words: element.textContent ?? '',
  };
}

describe('a run in numbers', () => {
  it('tells whoever has no part in it which rows are of few people, and leads to nobody', async () => {
    const { heads, links, words } = await shown({ exact: false, all: sumOf(60), rows });
    expect(heads).toEqual(['Dom', texts.unknown, '5 institutions with few people, together']);
    expect(links).toBe(0);
    expect(words).toContain(texts.coarse.institution);
  });

  it('tells nothing of a run of few', async () => {
    const { heads, words } = await shown({ exact: false, all: null, rows: [] });
    expect([heads, words.includes(texts.few)]).toEqual([[], true]);
  });

  it('leads whoever manages it to the people behind each number', async () => {
    const { links, words } = await shown({ exact: true, all: sumOf(60), rows: rows.slice(0, 2) });
    expect([links, words.includes(texts.coarse.institution)]).toEqual([3, false]);
  });

  it('names the run for whoever comes from the year', async () => {
    prepare({ exact: false, all: sumOf(60), rows });
    const fixture = TestBed.createComponent(SummedRunPage);
    fixture.componentRef.setInput('run', 'r');
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    expect(element.querySelector('h1')?.textContent).toBe('Sombor');
    expect(element.querySelectorAll('tbody tr')).toHaveLength(3);
  });
});
