import { coversRoles } from './covers-roles';
import type { Role } from './permissions';

const at = (organisationId: string, ...roles: Role[]) => ({ organisationId, roles });

describe('whoever has at least the roles of another', () => {
  it.each([
    ['in the same organisation', [at('a', 'author')], [at('a', 'learner', 'author')], true],
    ['but for one', [at('a', 'author')], [at('a', 'author', 'auditor')], false],
    [
      'in each of two',
      [at('a', 'author'), at('b', 'auditor')],
      [at('a', 'author'), at('b', 'auditor')],
      true,
    ],
    [
      'but in another',
      [at('a', 'author', 'auditor')],
      [at('a', 'author'), at('b', 'auditor')],
      false,
    ],
    ['of a learner elsewhere', [at('a', 'author')], [at('b', 'learner')], true],
    ['of nobody', [], [], true],
  ])('%s', (_, theirs, others, covered) => {
    expect(coversRoles(theirs, others)).toBe(covered);
  });
});
