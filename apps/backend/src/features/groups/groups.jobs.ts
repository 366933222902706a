import { defineJob } from '../../platform/jobs/define-job';

/** Asks every rule again, every hour: days pass, and not everything that a rule asks for is told. */
export const updateGroupsJob = defineJob('groups.updateGroups', {
  everySeconds: 3600,
  leaseSeconds: 300,
});

/** Asks the rules of an organisation about those whom an event is of: `personId`, or `batchId` of certificates. */
export const followPeopleJob = defineJob('groups.followPeople', { attempts: 8 });

/** Asks the rules that name a group by hand again: `groupId`. */
export const followGroupJob = defineJob('groups.followGroup', { attempts: 8 });

/** Puts whoever has come by an invitation, a link or a code in the group that it brings: `personId`, `groupId`. */
export const enterInvitedJob = defineJob('groups.enterInvited', { attempts: 8 });

/** Enrols whoever is in a group and not in the course yet: `groupId`, `courseId`. */
export const enrolMembersJob = defineJob('groups.enrolMembers', { attempts: 8, leaseSeconds: 300 });
