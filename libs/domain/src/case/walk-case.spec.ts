import { givenCase } from '../../spec/given-content';
import { InvalidCasePath, walkCase } from './walk-case';

const ward = givenCase(
  'ward',
  'arrival',
  `arrival: alone>talk together>arrival
   talk: ask>safe leave>lost broken>nowhere
   safe
   lost`,
);

describe('walkCase', () => {
  it.each([
    [[], 'arrival', false],
    [['alone'], 'talk', false],
    [['together', 'together', 'alone'], 'talk', false],
    [['alone', 'ask'], 'safe', true],
    [['alone', 'leave'], 'lost', true],
  ])('%j leads to %s, finished: %p', (path, node, finished) => {
    const walk = walkCase(ward, path);
    expect([walk.node.id, walk.finished]).toEqual([node, finished]);
    expect(walk.steps.map((step) => step.choice.id)).toEqual(path);
  });

  it('keeps the decision of each step', () => {
    expect(walkCase(ward, ['alone', 'ask']).steps.map((step) => step.decision.id)).toEqual([
      'arrival',
      'talk',
    ]);
  });

  it.each([
    [['ask'], 0, 'The node arrival has no choice ask'],
    [['alone', 'ask', 'alone'], 2, 'The case ended at safe'],
    [['alone', 'broken'], 2, 'The case has no node nowhere'],
  ])('refuses %j at %d', (path, at, message) => {
    expect(() => walkCase(ward, path)).toThrow(InvalidCasePath);
    expect(() => walkCase(ward, path)).toThrow(expect.objectContaining({ at, message }));
  });

  it('refuses a case whose start does not exist', () => {
    expect(() => walkCase({ ...ward, start: 'gone' }, [])).toThrow('The case has no node gone');
  });
});
