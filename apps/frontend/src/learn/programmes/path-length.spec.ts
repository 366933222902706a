import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import type { OwnPart } from '../../core/programmes/own-programmes';
import english from '../../messages/path.en.json';
import cyrillic from '../../messages/path.sr-Cyrl.json';
import { PathLength } from './path-length';

function part(hours: number): OwnPart {
  const title = { 'sr-Latn': 'Kurs', 'sr-Cyrl': 'Курс' };
  return {
    ...{ id: `part ${hours}`, kind: 'general', need: 'chosen', entryPercent: null },
    course: { slug: 'kurs', title, hours, offered: true },
    ...{ state: 'open', needed: true, enrolment: null, passedOn: null, recognised: null },
  };
}

/** Of a programme of which one of two parts is chosen. */
function say(least: number, most: number, language: Language): string {
  const path = language === 'en' ? english : cyrillic;
  TestBed.configureTestingModule({ providers: [provideTexts({ path })] });
  TestBed.inject(TranslocoService).setActiveLang(language);
  const fixture = TestBed.createComponent(PathLength);
  fixture.componentRef.setInput('programme', { parts: [part(least), part(most)], choose: 1 });
  fixture.detectChanges();
  const element: HTMLElement = fixture.nativeElement;
  return element.textContent.trim();
}

describe('how long a programme takes', () => {
  it.each([
    [0.5, 0.5, '0,5 сата', '0.5 hours'],
    [1, 1, '1 сат', '1 hour'],
    [1.5, 1.5, '1,5 сат', '1.5 hours'],
    [2, 2, '2 сата', '2 hours'],
    [2.5, 2.5, '2,5 сата', '2.5 hours'],
    [5, 5, '5 сати', '5 hours'],
    [21.5, 21.5, '21,5 сат', '21.5 hours'],
    [0.5, 1, 'од 0,5 до 1 сата', '0.5 to 1 hour'],
    [1, 1.5, 'од 1 до 1,5 сата', '1 to 1.5 hours'],
    [3, 3.5, 'од 3 до 3,5 сата', '3 to 3.5 hours'],
    [2.5, 5, 'од 2,5 до 5 сати', '2.5 to 5 hours'],
    [5.5, 21, 'од 5,5 до 21 сата', '5.5 to 21 hours'],
    [20.5, 21.5, 'од 20,5 до 21,5 сата', '20.5 to 21.5 hours'],
  ])('%d to %d', (least, most, serbian, inEnglish) => {
    expect(say(least, most, 'sr-Cyrl')).toBe(serbian);
    TestBed.resetTestingModule();
    expect(cyrillicToLatin(say(least, most, 'sr-Latn'))).toBe(cyrillicToLatin(serbian));
    TestBed.resetTestingModule();
    expect(say(least, most, 'en')).toBe(inEnglish);
  });
});
