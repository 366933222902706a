import {
  createEnvironmentInjector,
  EnvironmentInjector,
  runInInjectionContext,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { Subject } from 'rxjs';
import { LeaveGuard } from './leave-guard';

const mayClose = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function given(answer = false) {
  const ask = jest.fn(async () => answer);
  TestBed.configureTestingModule({
    providers: [provideTexts(), { provide: Dialogs, useValue: { ask } }],
  });
  const form = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const written = signal(false);
  runInInjectionContext(form, () => TestBed.inject(LeaveGuard).watch(written));
  return { guard: TestBed.inject(LeaveGuard), ask, form, written };
}

type FakeDialog = ReturnType<typeof fakeDialog>;

function fakeDialog() {
  return {
    disableClose: false,
    backdropClick: new Subject<MouseEvent>(),
    keydownEvents: new Subject<KeyboardEvent>(),
    close: jest.fn(),
  };
}

describe('LeaveGuard', () => {
  it('asks nothing while everything is saved', async () => {
    const { guard, ask } = given();
    expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([true, true, 0]);
  });

  it.each([true, false])(
    'asks before what is written is lost, and follows the answer: %s',
    async (answer) => {
      const { guard, ask, written } = given(answer);
      written.set(true);
      expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([
        answer,
        false,
        1,
      ]);
    },
  );

  it.each([
    ['closes a dialog in which nothing stands', '', false, 0, true],
    ['closes a dialog whose text may be lost', 'text', true, 1, true],
    ['keeps a dialog open whose text must not be lost', 'text', false, 1, false],
  ])('%s, by Escape and by a press beside it', async (_, text, answer, asked, closed) => {
    for (const press of [
      (dialog: FakeDialog) =>
        dialog.keydownEvents.next(new KeyboardEvent('keydown', { key: 'Escape' })),
      (dialog: FakeDialog) => dialog.backdropClick.next(new MouseEvent('click')),
    ]) {
      TestBed.resetTestingModule();
      const { guard, ask, form } = given(answer);
      const dialog = fakeDialog();
      runInInjectionContext(form, () => guard.watchDialog(dialog, () => text !== ''));
      press(dialog);
      await new Promise((done) => setTimeout(done));
      expect([
        dialog.disableClose,
        ask.mock.calls.length,
        dialog.close.mock.calls.length === 1,
      ]).toEqual([true, asked, closed]);
    }
  });

  it('asks once, however often somebody wants to leave meanwhile', async () => {
    const { guard, ask, written } = given(true);
    written.set(true);
    expect([
      await Promise.all([guard.mayLeave(), guard.mayLeave()]),
      ask.mock.calls.length,
    ]).toEqual([[true, true], 1]);
    await guard.mayLeave();
    expect(ask.mock.calls.length).toBe(2);
  });

  it('forgets a form that is gone', async () => {
    const { guard, ask, form, written } = given();
    written.set(true);
    form.destroy();
    expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([true, true, 0]);
  });
});
