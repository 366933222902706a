// Written by `npm run generate` from the contracts.
import type * as runs from '@svetionik/contracts/runs';

export const runsRoutes = {
  'runs.actAboutParticipants': { method: 'POST', path: '/api/v1/runs/:run/people-deeds' },
  'runs.addRun': { method: 'PUT', path: '/api/v1/runs/:run' },
  'runs.changeRunState': { method: 'PUT', path: '/api/v1/runs/:run/state' },
  'runs.countParticipants': { method: 'GET', path: '/api/v1/runs/:run/people-counts' },
  'runs.editRun': { method: 'PATCH', path: '/api/v1/runs/:run' },
  'runs.exportParticipants': { method: 'GET', path: '/api/v1/runs/:run/people-export' },
  'runs.followGroup': { method: 'PUT', path: '/api/v1/runs/:run/followed-groups/:group' },
  'runs.joinRun': { method: 'PUT', path: '/api/v1/account/runs/:run' },
  'runs.listEnrollingPeople': { method: 'GET', path: '/api/v1/runs/:run/enrollings/:enrolling/people' },
  'runs.listHappenings': { method: 'GET', path: '/api/v1/runs/:run/people/:person/happenings' },
  'runs.listJoinableRuns': { method: 'GET', path: '/api/v1/courses/:slug/joinable-runs' },
  'runs.listOwnRuns': { method: 'GET', path: '/api/v1/account/runs' },
  'runs.listParticipants': { method: 'GET', path: '/api/v1/runs/:run/people' },
  'runs.listRuns': { method: 'GET', path: '/api/v1/runs' },
  'runs.previewRunChange': { method: 'GET', path: '/api/v1/runs/:run/consequences' },
  'runs.proposeEnrolling': { method: 'PUT', path: '/api/v1/runs/:run/enrollings/:enrolling' },
  'runs.readEnrolling': { method: 'GET', path: '/api/v1/runs/:run/enrollings/:enrolling' },
  'runs.readRun': { method: 'GET', path: '/api/v1/runs/:run' },
  'runs.readRunChoices': { method: 'GET', path: '/api/v1/run-choices' },
  'runs.readRunSums': { method: 'GET', path: '/api/v1/runs/:run/sums' },
  'runs.startEnrolling': { method: 'POST', path: '/api/v1/runs/:run/enrollings/:enrolling/start' },
  'runs.unfollowGroup': { method: 'DELETE', path: '/api/v1/runs/:run/followed-groups/:group' },
} as const;

export interface RunsEndpoints {
  'runs.actAboutParticipants': typeof runs.actAboutParticipants;
  'runs.addRun': typeof runs.addRun;
  'runs.changeRunState': typeof runs.changeRunState;
  'runs.countParticipants': typeof runs.countParticipants;
  'runs.editRun': typeof runs.editRun;
  'runs.exportParticipants': typeof runs.exportParticipants;
  'runs.followGroup': typeof runs.followGroup;
  'runs.joinRun': typeof runs.joinRun;
  'runs.listEnrollingPeople': typeof runs.listEnrollingPeople;
  'runs.listHappenings': typeof runs.listHappenings;
  'runs.listJoinableRuns': typeof runs.listJoinableRuns;
  'runs.listOwnRuns': typeof runs.listOwnRuns;
  'runs.listParticipants': typeof runs.listParticipants;
  'runs.listRuns': typeof runs.listRuns;
  'runs.previewRunChange': typeof runs.previewRunChange;
  'runs.proposeEnrolling': typeof runs.proposeEnrolling;
  'runs.readEnrolling': typeof runs.readEnrolling;
  'runs.readRun': typeof runs.readRun;
  'runs.readRunChoices': typeof runs.readRunChoices;
  'runs.readRunSums': typeof runs.readRunSums;
  'runs.startEnrolling': typeof runs.startEnrolling;
  'runs.unfollowGroup': typeof runs.unfollowGroup;
}
