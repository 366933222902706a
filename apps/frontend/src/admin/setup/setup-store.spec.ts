import { markSteps } from './setup-store';

const step = (name: 'organiser' | 'key' | 'mail', done: boolean) =>
  ({ name, done, reason: done ? 'ready' : 'missing' }) as const;

describe('the steps of setting up', () => {
  it('have the first open one as the next, wherever it stands', () => {
    const marks = markSteps([step('organiser', true), step('key', false), step('mail', false)]);
    expect(marks.map(({ mark }) => mark)).toEqual(['done', 'next', 'open']);
  });

  it('have no next one when all is done', () => {
    expect(markSteps([step('organiser', true), step('key', true)])).toMatchObject([
      { mark: 'done' },
      { mark: 'done' },
    ]);
  });
});
