import { Choices, OmissionStore } from './omission-store';

const counts = { kept: 250, changed: 30, lost: 15 };

describe('what is left out of an import', () => {
  it.each<[string, (choices: Choices) => void, number]>([
    ['nothing', () => undefined, 295],
    ['one question', (choices) => choices.toggle(7, 'kept'), 294],
    ['one and back', (choices) => [1, 2].forEach(() => choices.toggle(7, 'kept')), 295],
    ['all that lose something', (choices) => choices.toggleEffect('lost'), 280],
    [
      'one of those that are left out with their like',
      (choices) => [choices.toggle(9, 'lost'), choices.toggleEffect('lost')],
      280,
    ],
    [
      'everything',
      (choices) =>
        ['kept' as const, 'changed' as const, 'lost' as const].forEach((effect) =>
          choices.toggleEffect(effect),
        ),
      0,
    ],
  ])('%s', (_, change, remaining) => {
    const choices = new Choices();
    change(choices);
    expect(choices.remaining(counts)).toBe(remaining);
  });

  it('is sent by places and effects', () => {
    const choices = new Choices();
    choices.toggle(3, 'changed');
    choices.toggleEffect('lost');
    expect(choices.body()).toEqual({ leaveOut: [3], leaveOutEffects: ['lost'] });
  });

  it('is found again by whoever comes back', () => {
    const leftOut = new OmissionStore();
    leftOut.of('a').toggle(3, 'kept');
    expect([leftOut.of('a').has(3), leftOut.of('b').has(3)]).toEqual([true, false]);
  });
});
