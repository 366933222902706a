import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { render } from '@svetionik/ui/testing/render';
import { LeaveGuard } from '../../core/forms/leave-guard';
import { TrainingForm } from './training-form';
import { TranscriptStore } from './transcript-store';

const evidence = new File(['x'], 'potvrda.pdf');

async function open() {
  const sent: unknown[] = [];
  const store = { add: async (_: string, body: unknown) => void sent.push(body) };
  const form = await render(TrainingForm, {}, {}, [
    { provide: TranscriptStore, useValue: store },
    { provide: Dialogs, useValue: { ask: async () => false } },
  ]);
  const fill = async (hours: string, points: string) => {
    for (const input of form.all<HTMLInputElement>('input[type=file]'))
      Object.defineProperty(input, 'files', { value: [evidence], configurable: true });
    await form.type('input[type=file]', '', 'change');
    await form.type('ui-field:nth-of-type(1) input', ' Zbrinjavanje traume ');
    await form.type('ui-field:nth-of-type(2) input', 'Dom zdravlja');
    await form.type('input[type=date]', '2026-02-01', 'change');
    await form.type('app-decimal-field:nth-of-type(1) input', hours, 'change');
    await form.type('app-decimal-field:nth-of-type(2) input', points, 'change');
  };
  return { form, fill, sent, send: () => form.click('button[type=submit]') };
}

describe('the form of a training elsewhere', () => {
  it('takes half a point as people write it, with a comma or a point', async () => {
    const { fill, send, sent } = await open();
    await fill('8', '6,5');
    await send();
    await fill('7.25', '0');
    await send();
    const text = {
      title: 'Zbrinjavanje traume',
      organiser: 'Dom zdravlja',
      finishedOn: '2026-02-01',
      approved: false,
      accreditation: '',
    };
    expect(sent).toEqual([
      { ...text, hours: 8, points: 6.5 },
      { ...text, hours: 7.25, points: 0 },
    ]);
  });

  it.each([
    ['no number', 'osam', '6', 'ui.notNumber'],
    ['too many hours', '2000,01', '6', 'transcript.trainings.notCounted.hours'],
    ['no time at all', '0', '6', 'transcript.trainings.notCounted.hours'],
    ['too many points', '8', '501', 'transcript.trainings.notCounted.points'],
    ['less than hundredths', '8', '6,125', 'transcript.trainings.notCounted.points'],
    ['no points written', '8', '', 'transcript.trainings.missing.points'],
  ])('sends nothing and says what is wrong: %s', async (_, hours, points, said) => {
    const { form, fill, send, sent } = await open();
    await fill(hours, points);
    await send();
    expect([sent, form.words.includes(said)]).toEqual([[], true]);
  });

  it('does not send the number that stood there before one that cannot be read', async () => {
    const { form, fill, send, sent } = await open();
    await fill('8', '6');
    await form.type('app-decimal-field:nth-of-type(2) input', '6 bodova i po', 'change');
    await send();
    expect(sent).toEqual([]);
  });

  it('is left without a question while nothing is written, and not lost by leaving after that', async () => {
    const { form } = await open();
    const guard = TestBed.inject(LeaveGuard);
    expect(await guard.mayLeave()).toBe(true);
    await form.type('ui-field:nth-of-type(1) input', 'Z');
    expect(await guard.mayLeave()).toBe(false);
  });
});
