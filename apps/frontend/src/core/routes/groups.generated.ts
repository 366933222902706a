// Written by `npm run generate` from the contracts.
import type * as groups from '@svetionik/contracts/groups';

export const groupsRoutes = {
  'groups.addGroup': { method: 'PUT', path: '/api/v1/groups/:group' },
  'groups.archiveGroup': { method: 'PUT', path: '/api/v1/groups/:group/archived' },
  'groups.changeGroupMembers': { method: 'PUT', path: '/api/v1/groups/:group/members' },
  'groups.editGroup': { method: 'PATCH', path: '/api/v1/groups/:group' },
  'groups.enrolGroup': { method: 'PUT', path: '/api/v1/groups/:group/courses/:course' },
  'groups.explainRule': { method: 'POST', path: '/api/v1/group-previews/person' },
  'groups.hideInGroup': { method: 'PUT', path: '/api/v1/account/groups/:group/hidden' },
  'groups.listFitting': { method: 'POST', path: '/api/v1/group-previews/people' },
  'groups.listGroupMembers': { method: 'GET', path: '/api/v1/groups/:group/members' },
  'groups.listGroups': { method: 'GET', path: '/api/v1/groups' },
  'groups.listMovements': { method: 'GET', path: '/api/v1/groups/:group/movements' },
  'groups.listOwnGroups': { method: 'GET', path: '/api/v1/account/groups' },
  'groups.previewRule': { method: 'POST', path: '/api/v1/group-previews' },
  'groups.readGroup': { method: 'GET', path: '/api/v1/groups/:group' },
} as const;

export interface GroupsEndpoints {
  'groups.addGroup': typeof groups.addGroup;
  'groups.archiveGroup': typeof groups.archiveGroup;
  'groups.changeGroupMembers': typeof groups.changeGroupMembers;
  'groups.editGroup': typeof groups.editGroup;
  'groups.enrolGroup': typeof groups.enrolGroup;
  'groups.explainRule': typeof groups.explainRule;
  'groups.hideInGroup': typeof groups.hideInGroup;
  'groups.listFitting': typeof groups.listFitting;
  'groups.listGroupMembers': typeof groups.listGroupMembers;
  'groups.listGroups': typeof groups.listGroups;
  'groups.listMovements': typeof groups.listMovements;
  'groups.listOwnGroups': typeof groups.listOwnGroups;
  'groups.previewRule': typeof groups.previewRule;
  'groups.readGroup': typeof groups.readGroup;
}
