import { mayReadPeople, peopleReaders } from './people-readers';
import { roles } from './permissions';

describe('the roles in which somebody reads of single people', () => {
  it('are all but that of learners', () => {
    expect(peopleReaders).toEqual(roles.filter((role) => role !== 'learner'));
  });

  it('do not follow from a permission that gives totals alone', () => {
    expect(mayReadPeople('statistics.read')).toBe(false);
    expect(mayReadPeople('people.read')).toBe(true);
  });
});
