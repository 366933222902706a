import { givenBranchingCase } from '../../spec/given-cases';
import { findProspect } from './scored-case';

const ward = givenBranchingCase(
  'arrival',
  `arrival: alone+2>talk together-1>talk leave+0>lost
   talk: ask+2>safe wait+1>lost call-3>lost
   safe
   lost`,
);

describe('findProspect', () => {
  it.each<[string, number, string[], number]>([
    ['arrival', 4, ['alone', 'ask'], -4], // worst: together −1, call −3
    ['talk', 2, ['ask'], -3],
    ['safe', 0, [], 0],
    ['nowhere', 0, [], 0],
  ])('from %s the best is %d by %j, the worst %d', (from, best, path, worst) => {
    expect(findProspect(ward, from)).toEqual({ best, path, worst });
  });

  it('of equally good paths takes the first', () => {
    expect(findProspect(givenBranchingCase('a', 'a: x+1>b y+1>b\nb'), 'a').path).toEqual(['x']);
  });

  it('comes to an end while a case is written: in a circle, at a loose end, without points', () => {
    expect(
      findProspect(givenBranchingCase('a', 'a: x+1>b y>z\nb: v+1>a w+5>c\nc'), 'a'),
    ).toMatchObject({ best: 6, path: ['x', 'w'] });
  });

  it('looks at each node once, however many paths there are', () => {
    const lines = Array.from(
      { length: 50 },
      (_, at) => `n${at}: a${at}+1>n${at + 1} b${at}+1>n${at + 1}`,
    ).join('\n');
    expect(findProspect(givenBranchingCase('n0', `${lines}\nn50`), 'n0')).toMatchObject({
      best: 50,
      worst: 50,
    });
  });
});
