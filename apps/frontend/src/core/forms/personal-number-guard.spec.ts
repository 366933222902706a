import { TestBed } from '@angular/core/testing';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { PersonalNumberGuard } from './personal-number-guard';

describe('PersonalNumberGuard', () => {
  it.each([
    ['Dom zdravlja Zvezdara', true, false, undefined],
    ['br. 0101990710008', false, false, 'problem.text.personal-number'],
    ['br. 0101990710009', true, true, undefined],
    ['011 785 0000', true, false, undefined],
  ])('of "%s" allows %p, asks %p and says %s', async (text, allowed, asks, problem) => {
    const ask = jest.fn(async () => true);
    TestBed.configureTestingModule({
      providers: [provideTexts(), { provide: Dialogs, useValue: { ask } }],
    });
    const guard = TestBed.inject(PersonalNumberGuard);
    expect(guard.problem(text)).toBe(problem);
    expect(await guard.allows('', text)).toBe(allowed);
    expect(ask.mock.calls.length > 0).toBe(asks);
  });

  it('does not allow what only resembles one when the person says that it is', async () => {
    TestBed.configureTestingModule({
      providers: [provideTexts(), { provide: Dialogs, useValue: { ask: async () => false } }],
    });
    expect(await TestBed.inject(PersonalNumberGuard).allows('0101990710009')).toBe(false);
  });
});
