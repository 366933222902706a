import { describeReads, findProblem } from './foreign-reads';
import { findRelations } from './relations';

describe('findRelations', () => {
  it.each([
    ['SELECT p.id FROM identity.person p JOIN x.seat s ON true', ['identity.person', 'x.seat']],
    ['SELECT (SELECT count(*) FROM x.seat) FROM x.person', ['x.person', 'x.seat']],
    ['WITH a AS (SELECT id FROM x.seat) SELECT id FROM a', ['x.seat']],
    ['INSERT INTO x.seat (id) SELECT id FROM x.person', ['x.person', 'x.seat written']],
    ['UPDATE x.seat s SET id = $1 FROM x.person p', ['x.person', 'x.seat written']],
    ['WITH a AS (DELETE FROM x.seat RETURNING id) SELECT id FROM a', ['x.seat written']],
  ])('of %s', async (text, names) => {
    const found = await findRelations(text);
    expect(
      found.map(({ name, isWritten }) => (isWritten ? `${name} written` : name)).sort(),
    ).toEqual(names);
  });
});

describe('what a feature asks of others', () => {
  it.each([
    ['reporting', 'identity.people', false, undefined],
    [
      'reporting',
      'identity.person',
      false,
      'reporting reads the table identity.person of another feature, which publishes views for others',
    ],
    ['reporting', 'platform.file', false, undefined],
    [
      'identity',
      'reporting.item_analysis',
      false,
      'identity reads reporting.item_analysis of a feature that stands after it',
    ],
    [
      'platform',
      'identity.person',
      false,
      'platform reads identity.person of a feature that stands after it',
    ],
    [
      'reporting',
      'identity.person',
      true,
      'reporting writes identity.person, which is not its own',
    ],
  ])('%s: %s, written %s', (owner, name, isWritten, problem) => {
    const isView = (relation: string) => relation === 'identity.people';
    expect(findProblem({ owner, relation: { name, isWritten } }, isView)).toBe(problem);
  });

  it('is written down a line each', () => {
    const use = { owner: 'status', relation: { name: 'identity.person', isWritten: false } };
    const other = { owner: 'learning', relation: { name: 'identity.member', isWritten: false } };
    expect(describeReads([use, other, use])).toBe(
      'learning reads identity.member\nstatus reads identity.person\n',
    );
  });
});
