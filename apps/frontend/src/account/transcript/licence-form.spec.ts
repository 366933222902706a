import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { usualLicenceRules } from '@svetionik/domain/credits/licence-rule';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { SessionStore } from '../../core/session/session-store';
import { LicenceForm } from './licence-form';
import { TranscriptStore } from './transcript-store';

const everyRule = Object.entries(usualLicenceRules).map(([rule, { title }]) => ({ rule, title }));
const period = { rule: 'teachers', startsOn: '2024-09-01', leave: [], version: 3 };

async function open(
  profession: string | null,
  { licence, rules = everyRule }: { licence?: object; rules?: readonly object[] } = {},
) {
  const sent: unknown[] = [];
  const store = {
    rules: {
      hasValue: () => true,
      value: () => rules,
      error: () => undefined,
      reload: () => undefined,
    },
    savePeriod: async (body: unknown, version: number) => void sent.push([body, version]),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      { provide: TranscriptStore, useValue: store },
      { provide: SessionStore, useValue: { person: signal({ profession }) } },
      { provide: Dialogs, useValue: { ask: async () => false } },
    ],
  });
  const fixture = TestBed.createComponent(LicenceForm);
  fixture.componentRef.setInput('licence', licence ?? null);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const write = async (selector: string, value: string) => {
    const field = element.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (field) field.value = value;
    field?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const save = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  const chosen = () => element.querySelector('select')?.value;
  const mayLeave = () => TestBed.inject(LeaveGuard).mayLeave();
  return {
    fixture,
    write,
    save,
    chosen,
    mayLeave,
    sent,
    hinted: () => element.textContent?.includes('transcript.licence.ruleProposed') ?? false,
  };
}

describe('the form of a licence period', () => {
  it.each([
    ['health', 'health'],
    ['education', 'teachers'],
    ['police', ''],
    [null, ''],
  ])('of %s begins with the rule "%s"', async (profession, rule) => {
    const { chosen, hinted } = await open(profession);
    expect([chosen(), hinted()]).toEqual([rule, rule !== '']);
  });

  it('proposes nothing that the organisation does not keep', async () => {
    const { chosen, hinted } = await open('health', { rules: everyRule.slice(1) });
    expect([chosen(), hinted()]).toEqual(['', false]);
  });

  it('keeps the rule that was chosen, whatever the profession', async () => {
    const { chosen, hinted } = await open('health', { licence: { period } });
    expect([chosen(), hinted()]).toEqual(['teachers', false]);
  });

  it('saves what is proposed, or another that the person chooses', async () => {
    const { write, save, sent } = await open('health');
    await write('input[type=date]', '2023-05-01');
    await save();
    await write('select', 'teachers');
    await save();
    expect(sent).toEqual(
      ['health', 'teachers'].map((rule) => [{ rule, startsOn: '2023-05-01', leave: [] }, 0]),
    );
  });

  it('is left without a question while nothing is written, and not lost by leaving after that', async () => {
    const { write, mayLeave, fixture } = await open('health');
    expect(await mayLeave()).toBe(true);
    await write('input[type=date]', '2023-05-01');
    expect(await mayLeave()).toBe(false);
    fixture.destroy();
    expect(await mayLeave()).toBe(true);
  });

  it('saves on top of the version it began with, so that what was stored meanwhile is not written over', async () => {
    const { fixture, save, sent } = await open('education', { licence: { period } });
    fixture.componentRef.setInput('licence', {
      period: { ...period, startsOn: '2020-01-01', version: 4 },
    });
    await fixture.whenStable();
    await save();
    expect(sent).toEqual([[{ rule: 'teachers', startsOn: '2024-09-01', leave: [] }, 3]]);
  });
});
