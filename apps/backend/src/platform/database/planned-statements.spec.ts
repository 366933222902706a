import { PlannedStatements } from './planned-statements';

describe('PlannedStatements', () => {
  it.each([
    { asked: 'a b c', givenUp: '' },
    { asked: 'a b c d', givenUp: 's1' },
    { asked: 'a b c a d', givenUp: 's2' },
    { asked: 'a b c d e', givenUp: 's1 s2' },
  ])('gives up "$givenUp" of three after "$asked"', ({ asked, givenUp }) => {
    const statements = new PlannedStatements(3);
    for (const text of asked.split(' ')) statements.nameOf(text);
    expect(statements.giveUp().join(' ')).toBe(givenUp);
    expect(statements.giveUp()).toEqual([]);
  });

  it('has one name for a text until it is given up, and a new one after that', () => {
    const statements = new PlannedStatements(1);
    expect([statements.nameOf('a'), statements.nameOf('a')]).toEqual(['s1', 's1']);
    statements.nameOf('b');
    expect(statements.giveUp()).toEqual(['s1']);
    expect(statements.nameOf('a')).toBe('s3');
  });
});
