import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import messages from '../../../messages/catalogue.en.json';
import type { CourseDetail } from '../catalogue';
import { RenewalLine } from './renewal-line';

type Renewal = NonNullable<CourseDetail['renewal']>;

const usual: Renewal = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 0, course: null };
const other = { slug: 'obnova', title: { 'sr-Latn': 'Obnova znanja', 'sr-Cyrl': 'Обнова знања' } };

function sentence(renewal: Renewal): string {
  TestBed.configureTestingModule({ providers: [provideTexts({ catalogue: messages })] });
  const fixture = TestBed.createComponent(RenewalLine);
  fixture.componentRef.setInput('renewal', renewal);
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return element.textContent.trim();
}

describe('the sentence about a renewal', () => {
  it.each<[string, Renewal, string]>([
    [
      'by the same course',
      usual,
      'It is renewed by the same course, from 90 days before it expires; the new term runs from the end of the old one.',
    ],
    [
      'by another course',
      { ...usual, course: other },
      'It is renewed by the course “Obnova znanja”, from 90 days before it expires; the new term runs from the end of the old one.',
    ],
    [
      'with grace',
      { ...usual, graceDays: 30 },
      'It is renewed by the same course, from 90 days before it expires; the new term runs from the end of the old one, even if you complete the renewal up to 30 days after it.',
    ],
    [
      'from completion',
      { ...usual, counts: 'from-completion', opensDaysBefore: 60 },
      'It is renewed by the same course, from 60 days before it expires; the new term runs from the day on which you complete the renewal.',
    ],
  ])('%s', (_, renewal, said) => expect(sentence(renewal)).toBe(said));
});
