import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import messages from '../../../messages/catalogue.en.json';
import { Catalogue, type Recognition } from '../catalogue';
import { CourseRecognition } from './course-recognition';

const council = {
  body: { 'sr-Latn': 'Zdravstveni savet', 'sr-Cyrl': 'Здравствени савет' },
  number: '153-02',
  points: 1,
  formalOrganiser: { 'sr-Latn': 'Dom zdravlja', 'sr-Cyrl': 'Дом здравља' },
  validTo: '2026-12-31',
};
const accredited: Recognition = { professions: ['health'], accreditation: council, gap: null };
const without: Recognition = { professions: [], accreditation: null, gap: 'lapsed' };

function said(...items: readonly Recognition[]): string[] {
  const list = { hasValue: () => true, value: signal(items), error: () => undefined };
  const tracks = { health: { name: 'Health' } };
  TestBed.configureTestingModule({
    providers: [
      provideTexts({ catalogue: messages, track: tracks }),
      { provide: Catalogue, useValue: { recognition: () => list } },
    ],
  });
  const fixture = TestBed.createComponent(CourseRecognition);
  fixture.componentRef.setInput('slug', 'kurs');
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return Array.from(element.querySelectorAll('dt, dd > *'), ({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );
}

describe('what a course counts for', () => {
  it('names points, decision, day and organiser', () => {
    const decision = expect.stringMatching(
      /^counts under decision 153-02, Zdravstveni savet, until .*2026/u,
    );
    expect(said(accredited)).toEqual([
      'Health',
      '1 point',
      decision,
      'organiser of the accredited programme: Dom zdravlja',
    ]);
  });

  it('says why only participation is confirmed', () => {
    expect(said(without)).toEqual([
      'All professions',
      'confirmation of participation, without points',
      'the accreditation has ended',
    ]);
  });

  it('calls others those of whom nothing else is said', () =>
    expect(said(accredited, without)).toContain('All other professions'));

  it('says nothing where nothing is asked for', () => expect(said()).toEqual([]));
});
