import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { MovedDay } from './moved-day';
import type { CheckResult } from './certificate-checks';

const at = '2026-11-26T09:00:00Z';
const sentence = {
  'sr-Latn': 'Promenjen je postupak.',
  'sr-Cyrl': 'Промењен је поступак.',
  en: 'It changed.',
};

function law(changedOn: string, renewBy: string) {
  return {
    changedOn,
    renewBy,
    sentence,
    source: 'Službeni glasnik RS',
    sourceText: { 'sr-Latn': 'Službeni glasnik RS', 'sr-Cyrl': 'Службени гласник РС' },
  };
}

async function wordsFor(
  moved: NonNullable<CheckResult['moved']>,
  result: Pick<CheckResult, 'standing' | 'expiresOn'>,
): Promise<string[]> {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  const fixture = TestBed.createComponent(MovedDay);
  fixture.componentRef.setInput('moved', moved);
  fixture.componentRef.setInput('result', result);
  fixture.componentRef.setInput('at', at);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  return [...element.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
}

describe('why a certificate counts until another day than its document says', () => {
  it.each<
    [
      string,
      NonNullable<CheckResult['moved']>,
      Pick<CheckResult, 'standing' | 'expiresOn'>,
      string[],
    ]
  >([
    [
      'extended',
      { documentSays: '2026-10-31', law: null },
      { standing: 'valid', expiresOn: '2027-01-31' },
      ['verify.moved.extended'],
    ],
    [
      'a rule that will change',
      { documentSays: null, law: law('2027-01-01', '2027-06-30') },
      { standing: 'valid', expiresOn: '2027-06-30' },
      ['verify.moved.law.coming'],
    ],
    [
      'a rule that changed',
      { documentSays: null, law: law('2026-06-01', '2027-06-30') },
      { standing: 'valid', expiresOn: '2027-06-30' },
      ['verify.moved.law.open'],
    ],
    [
      'a rule that changed too long ago',
      { documentSays: '2028-01-01', law: law('2026-01-01', '2026-06-30') },
      { standing: 'expired', expiresOn: '2026-06-30' },
      ['verify.moved.law.over'],
    ],
    [
      'both',
      { documentSays: '2026-10-31', law: law('2026-06-01', '2026-12-31') },
      { standing: 'valid', expiresOn: '2026-12-31' },
      ['verify.moved.extended', 'verify.moved.law.open'],
    ],
  ])('%s', async (_, moved, result, expected) => {
    const words = await wordsFor(moved, result);
    expect(words.filter((text) => text.startsWith('verify.moved'))).toEqual(expected);
    expect(words.includes('Službeni glasnik RS')).toBe(moved.law !== null);
  });
});
