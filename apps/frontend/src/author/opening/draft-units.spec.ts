import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Saving } from '@svetionik/ui/feedback/saved-state';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { RequestProblem } from '@svetionik/client/problem';
import { DraftUnits } from './draft-units';

function unit(state: Saving['kind'], dirty: boolean, saves = true, problem?: RequestProblem) {
  const done: string[] = [];
  const saved: Saving =
    state === 'saved' ? { kind: state, at: '2026-03-05T10:00:00Z' } : { kind: state };
  const flush = async () => {
    done.push('saved');
    return saves;
  };
  return {
    done,
    state: signal(saved),
    error: signal(problem),
    dirty: signal(dirty),
    saves: signal(0),
    joined: signal(undefined),
    flush,
    stop: () => void done.push('stopped'),
  };
}

function open(...units: ReturnType<typeof unit>[]): DraftUnits {
  TestBed.configureTestingModule({ providers: [provideTexts()] });
  return TestBed.runInInjectionContext(() => new DraftUnits(() => units));
}

const leave = () => TestBed.resetTestingModule();
const mayClose = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the units of a page', () => {
  it('are in the state of the worst, and name the first problem', () => {
    const problem = new RequestProblem('text.personal-number', 422);
    const { state, error } = open(
      unit('saved', false),
      unit('failed', true, false, problem),
      unit('saving', true),
    );
    expect({ state: state()?.kind, error: error() }).toEqual({ state: 'failed', error: problem });
  });

  it.each([
    ['all of them are', [true, true], true],
    ['one is not', [true, false], false],
  ])('are saved when %s', async (_, each, all) => {
    expect(await open(...each.map((saves) => unit('saved', false, saves))).flush()).toBe(all);
  });

  it.each([
    ['something is not saved', true, false],
    ['all is saved', false, true],
  ])('keep the window from closing without a question while %s: %p', (_, dirty, may) => {
    open(unit('saved', false), unit('saving', dirty));
    expect(mayClose()).toBe(may);
  });

  it('are saved and stopped when the page is left', async () => {
    const one = unit('saving', true);
    open(one);
    leave();
    await Promise.resolve();
    await Promise.resolve();
    expect(one.done).toEqual(['saved', 'stopped']);
  });
});
