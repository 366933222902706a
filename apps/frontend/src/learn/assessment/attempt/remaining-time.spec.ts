import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { RemainingTime } from './remaining-time';

describe('RemainingTime', () => {
  it.each([
    [[1_800, 601, 600, 599], ['10']],
    [
      [620, 601, 600, 300, 299, 61, 60, 59],
      ['10', '5', '1'],
    ],
    [[601, 290], ['5']],
    [[400, 0], []],
    [[250, 249], []],
  ])('at %j seconds says aloud: %j minutes', async (seconds, expected) => {
    const said: string[] = [];
    const announce = async (text: string) => void (text && said.push(text));
    const texts = {
      ui: { minutes: { one: '{{count}}', few: '{{count}}', other: '{{count}}' } },
      attempt: { time: { announced: '{{time}}', left: '', of: '', ofWithExtra: '' } },
    };
    TestBed.configureTestingModule({
      providers: [provideTexts(texts), { provide: LiveAnnouncer, useValue: { announce } }],
    });
    const fixture = TestBed.createComponent(RemainingTime);
    fixture.componentRef.setInput('minutes', { own: 30, extra: 0 });
    for (const each of seconds) {
      fixture.componentRef.setInput('seconds', each);
      await fixture.whenStable();
    }
    expect(said).toEqual(expected);
  });
});
