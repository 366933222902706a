import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { RetentionForm } from './retention-form';
import { type Retention, RetentionStore } from './retention-store';

const ground = { 'sr-Latn': 'Lista', 'sr-Cyrl': 'Листа' };

async function given(stored: Partial<Retention>, agreed = true) {
  const sent: unknown[] = [];
  const asked: string[] = [];
  const retention: Retention = {
    kind: 'action-record',
    version: 1,
    years: 10,
    ground,
    due: 0,
    ...stored,
  };
  const store = {
    effectOf: async (_: string, years: number) => ({
      due: years === 1 ? 7 : 0,
      before: '2025-01-01',
    }),
    set: async (_: Retention, change: object) => (sent.push(change), { ...retention, ...change }),
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts(),
      { provide: RetentionStore, useValue: store },
      {
        provide: Dialogs,
        useValue: { ask: async ({ text }: { text: string }) => (asked.push(text), agreed) },
      },
    ],
  });
  const fixture = TestBed.createComponent(RetentionForm);
  fixture.componentRef.setInput('retention', retention);
  await fixture.whenStable();
  const element: HTMLElement = fixture.nativeElement;
  const save = async (years: string) => {
    const field = element.querySelector<HTMLInputElement>('input.years');
    if (!field) throw new Error('The form has no such field');
    field.value = years;
    field.dispatchEvent(new Event('input'));
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  return { save, sent, asked, words: () => element.textContent ?? '' };
}

describe('the form of a period', () => {
  it('says what the next run would take, and saves when that is agreed to', async () => {
    const form = await given({});
    await form.save('1');
    expect(form.asked).toEqual([expect.stringContaining('privacy.retention.takes.action-record')]);
    expect(form.sent).toEqual([{ years: 1, ground }]);
  });

  it('saves nothing that is not agreed to', async () => {
    const form = await given({}, false);
    await form.save('5');
    expect([form.asked, form.sent]).toEqual([
      [expect.stringContaining('privacy.retention.ask.nothing')],
      [],
    ]);
  });

  it.each(['0', '101', '1.5', 'pet'])('takes no period of %s years', async (years) => {
    const form = await given({});
    await form.save(years);
    expect([form.asked, form.sent, form.words()]).toEqual([
      [],
      [],
      expect.stringContaining('privacy.retention.yearsWrong'),
    ]);
  });

  it('asks for a ground in both scripts where there is a period, and for none where there is not', async () => {
    const form = await given({ years: null, ground: { 'sr-Latn': 'Lista', 'sr-Cyrl': '' } });
    await form.save('5');
    expect([form.sent, form.words()]).toEqual([
      [],
      expect.stringContaining('privacy.retention.groundMissing'),
    ]);
    await form.save('');
    expect(form.sent).toEqual([{ years: null, ground: { 'sr-Latn': 'Lista', 'sr-Cyrl': '' } }]);
  });
});
