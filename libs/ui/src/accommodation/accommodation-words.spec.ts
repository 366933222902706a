import { TestBed } from '@angular/core/testing';
import { type Accommodation, noAccommodation } from '@svetionik/domain/attempt/accommodation';
import { provideTexts } from '../testing/provide-texts';
import { AccommodationWords } from './accommodation-words';

const texts = {
  ui: {
    accommodation: {
      none: 'as for all',
      noLimit: 'no limit',
      more: '{{percent}}: {{own}} is {{time}}',
      time: '{{all}} min ({{own}} + {{extra}})',
      breaks: 'breaks: {{count}}, {{minutes}} min',
      largerSteps: 'larger',
    },
  },
};

describe('AccommodationWords', () => {
  it.each<[Partial<Accommodation>, string[]]>([
    [{}, ['as for all']],
    [{ extraTimeFactor: 2 }, ['100%: 30 is 60 min (30 + 30)']],
    [
      { extraTimeFactor: 1.5, breaks: 2, breakMinutes: 10 },
      ['50%: 30 is 45 min (30 + 15)', 'breaks: 2, 10 min'],
    ],
    [{ extraTimeFactor: 2, timeLimited: false }, ['no limit']],
    [{ breaks: 1, breakMinutes: 5, largerSteps: true }, ['breaks: 1, 5 min', 'larger']],
  ])('says %j as %j', async (change, expected) => {
    TestBed.configureTestingModule({ providers: [provideTexts(texts)] });
    const fixture = TestBed.createComponent(AccommodationWords);
    fixture.componentRef.setInput('accommodation', { ...noAccommodation, ...change });
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    expect(
      [...element.querySelectorAll('li')].map(({ textContent }) => textContent.trim()),
    ).toEqual(expected);
  });
});
