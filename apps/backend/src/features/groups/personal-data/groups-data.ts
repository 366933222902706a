import { exclude, type PersonalData } from '../../../platform/privacy/personal-data';
import { readOwnGroupMemberships } from './own-data.queries';

/** Groups of people. */
export const groupsData: PersonalData = {
  processing: [
    {
      activity: 'groups',
      ground: 'contract',
      kept: { kind: 'account' },
      readers: ['people.manage', 'run.read'],
      tables: {
        'groups.membership': 'groups',
        'groups.movement': exclude('derived'),
        'groups.hidden_member': exclude('derived'),
      },
    },
    {
      activity: 'organisation-work',
      ground: 'legitimate-interest',
      kept: { kind: 'organisation' },
      readers: ['people.manage', 'run.read'],
      tables: { 'groups.people_group': exclude('work'), 'groups.group_course': exclude('work') },
    },
  ],
  sections: { groups: readOwnGroupMemberships },
};
