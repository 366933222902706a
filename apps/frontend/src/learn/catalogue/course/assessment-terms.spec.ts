import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import catalogue from '../../../messages/catalogue.en.json';
import ui from '../../../messages/ui.en.json';
import type { CourseDetail } from '../catalogue';
import { AssessmentTerms } from './assessment-terms';

const terms: CourseDetail['assessment'] = {
  items: 15,
  minutes: 30,
  cutScore: 70,
  attendance: 100,
  minimums: [],
  mustPass: 0,
  attempts: 3,
  waitHours: 24,
  opensAt: null,
  closesAt: null,
  navigation: 'free',
  review: 'per-item',
  reviewTime: 'at-once',
};

function textOf(extraMinutes?: number): string {
  TestBed.configureTestingModule({ providers: [provideTexts({ catalogue, ui })] });
  const fixture = TestBed.createComponent(AssessmentTerms);
  fixture.componentRef.setInput('terms', terms);
  const accommodation = {
    extraTimeFactor: 2,
    timeLimited: true,
    breaks: 0,
    breakMinutes: 0,
    largerSteps: false,
  };
  if (extraMinutes !== undefined)
    fixture.componentRef.setInput('eased', { extraMinutes, accommodation });
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return element.textContent;
}

describe('the terms of an assessment', () => {
  it.each([
    ['as the course has it for everybody', undefined, /the time is 30 \D{0,8}\./],
    ['as a sum where more is granted', 30, /the time is 60 min \(30 \+ 30\)\./],
  ])('say the time %s', (_, extra, time) => expect(textOf(extra)).toMatch(time));
});
