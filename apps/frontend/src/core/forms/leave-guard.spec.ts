import { createEnvironmentInjector, EnvironmentInjector, runInInjectionContext, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { LeaveGuard } from './leave-guard';

const mayClose = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function given(answer = false) {
  const ask = jest.fn(async () => answer);
  TestBed.configureTestingModule({ providers: [provideTexts(), { provide: Dialogs, useValue: { ask } }] });
  const form = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const written = signal(false);
  runInInjectionContext(form, () => TestBed.inject(LeaveGuard).watch(written));
  return { guard: TestBed.inject(LeaveGuard), ask, form, written };
}

describe('LeaveGuard', () => {
  it('asks nothing while everything is saved', async () => {
    const { guard, ask } = given();
    expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([true, true, 0]);
  });

  it.each([true, false])('asks before what is written is lost, and follows the answer: %s', async (answer) => {
    const { guard, ask, written } = given(answer);
    written.set(true);
    expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([answer, false, 1]);
  });

  it('forgets a form that is gone', async () => {
    const { guard, ask, form, written } = given();
    written.set(true);
    form.destroy();
    expect([await guard.mayLeave(), mayClose(), ask.mock.calls.length]).toEqual([true, true, 0]);
  });
});
