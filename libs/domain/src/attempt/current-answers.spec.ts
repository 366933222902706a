import * as fc from 'fast-check';
import { seededRandom, shuffle } from '../random';
import { currentAnswers, type LoggedAnswer } from './current-answers';

function answer(id: string, item: string, epoch: number, sequence: number): LoggedAnswer {
  return { id, item, epoch, sequence };
}

describe('currentAnswers', () => {
  it.each<[string, LoggedAnswer[], [string, string][]]>([
    ['nothing of nothing', [], []],
    ['the higher sequence', [answer('x', 'q1', 1, 1), answer('y', 'q1', 1, 2)], [['q1', 'y']]],
    ['the higher sequence that came first', [answer('y', 'q1', 1, 2), answer('x', 'q1', 1, 1)], [['q1', 'y']]],
    ['the higher epoch with a lower sequence', [answer('x', 'q1', 1, 9), answer('y', 'q1', 2, 1)], [['q1', 'y']]],
    ['one for each item', [answer('x', 'q1', 1, 1), answer('y', 'q2', 1, 2)], [['q1', 'x'], ['q2', 'y']]],
    ['the same id once, as it first came', [answer('x', 'q1', 1, 1), answer('x', 'q2', 1, 9)], [['q1', 'x']]],
    ['the first of two at the same place', [answer('x', 'q1', 1, 1), answer('y', 'q1', 1, 1)], [['q1', 'x']]],
  ])('keeps %s', (_, log, expected) => {
    const current = [...currentAnswers(log)].map(([item, standing]) => [item, standing.id]);
    expect(current).toEqual(expected);
  });

  it('is the same in whatever order different answers arrived, and however often', () => {
    const item = fc.constantFrom('q1', 'q2');
    const place = fc.record({ item, epoch: fc.nat({ max: 2 }), sequence: fc.nat({ max: 9 }) });
    const places = fc.uniqueArray(place, { selector: (one) => `${one.epoch}/${one.sequence}` });
    fc.assert(
      fc.property(places, fc.string(), (given, seed) => {
        const log = given.map((one) => answer(`${one.epoch}/${one.sequence}`, one.item, one.epoch, one.sequence));
        const again = shuffle([...log, ...log], seededRandom(seed));
        const ordered = (answers: LoggedAnswer[]) => [...currentAnswers(answers).values()].map((one) => one.id).sort();
        expect(ordered(again)).toEqual(ordered(log));
      }),
    );
  });
});
