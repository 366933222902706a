import { type ActedFacts, judgeBulkDeed, type JudgedDeed } from './bulk-deed';

const somebody: ActedFacts = {
  id: 'b',
  roles: ['learner'],
  blocked: false,
  confirmed: true,
  inGroup: false,
  inCourse: false,
  invited: false,
};

describe('what is done about many people', () => {
  it.each([
    ['add-to-group', {}, undefined],
    ['add-to-group', { inGroup: true }, 'in-group'],
    ['add-to-group', { blocked: true }, 'blocked'],
    ['remove-from-group', { inGroup: true, blocked: true }, undefined],
    ['remove-from-group', {}, 'not-in-group'],
    ['give-role', {}, undefined],
    ['give-role', { roles: ['learner', 'trainer'] }, 'has-role'],
    ['give-role', { blocked: true }, 'blocked'],
    ['block', {}, undefined],
    ['block', { roles: ['learner', 'trainer'] }, undefined],
    ['block', { roles: ['learner', 'auditor'] }, 'beyond'],
    ['block', { blocked: true }, 'blocked'],
    ['block', { id: 'a' }, 'own'],
    ['unblock', { blocked: true }, undefined],
    ['unblock', {}, 'not-blocked'],
    ['message', {}, undefined],
    ['message', { confirmed: false }, 'unconfirmed'],
    ['message', { blocked: true }, 'blocked'],
    ['enrol', {}, undefined],
    ['enrol', { confirmed: false }, undefined],
    ['enrol', { inCourse: true }, 'in-course'],
    ['enrol', { blocked: true, inCourse: true }, 'blocked'],
    ['invite', {}, 'confirmed'],
    ['invite', { confirmed: false }, undefined],
    ['invite', { confirmed: false, invited: true }, 'invited'],
    ['invite', { confirmed: false, blocked: true }, 'blocked'],
  ] as const)('%s about %p: %s', (kind, facts, skip) => {
    const deed: JudgedDeed = { kind, role: 'trainer', by: 'a', heldByActor: ['training-manager'] };
    expect(judgeBulkDeed(deed, { ...somebody, ...facts })).toBe(skip);
  });

  it('leaves a role to whoever may give it', () => {
    const deed = { kind: 'give-role', role: 'marker', by: 'a' } as const;
    expect(judgeBulkDeed({ ...deed, heldByActor: ['training-manager'] }, somebody)).toBe('beyond');
    expect(judgeBulkDeed({ ...deed, heldByActor: ['administrator'] }, somebody)).toBeUndefined();
  });
});
