// Written by `npm run generate` from the contracts.
import type * as runs from '@svetionik/contracts/runs';

export const runsRoutes = {
  'runs.actAboutParticipants': { method: 'POST', path: '/api/v1/runs/:run/people-deeds' },
  'runs.addFile': { method: 'POST', path: '/api/v1/runs/:run/materials', field: 'file' },
  'runs.addLink': { method: 'PUT', path: '/api/v1/runs/:run/materials/:material' },
  'runs.addMailTemplate': { method: 'PUT', path: '/api/v1/mail-templates/:template' },
  'runs.addReminderRule': { method: 'PUT', path: '/api/v1/runs/:run/reminder-rules/:rule' },
  'runs.addRun': { method: 'PUT', path: '/api/v1/runs/:run' },
  'runs.changeRunState': { method: 'PUT', path: '/api/v1/runs/:run/state' },
  'runs.chooseMail': { method: 'PUT', path: '/api/v1/account/mail-choices/:kind' },
  'runs.closeRunFeed': { method: 'DELETE', path: '/api/v1/account/run-feed' },
  'runs.countParticipants': { method: 'GET', path: '/api/v1/runs/:run/people-counts' },
  'runs.editMailTemplate': { method: 'PATCH', path: '/api/v1/mail-templates/:template' },
  'runs.editRun': { method: 'PATCH', path: '/api/v1/runs/:run' },
  'runs.exportParticipants': { method: 'GET', path: '/api/v1/runs/:run/people-export' },
  'runs.exportRunSums': { method: 'GET', path: '/api/v1/runs/:run/sums-export' },
  'runs.exportYear': { method: 'GET', path: '/api/v1/years/:year/export' },
  'runs.followGroup': { method: 'PUT', path: '/api/v1/runs/:run/followed-groups/:group' },
  'runs.joinRun': { method: 'PUT', path: '/api/v1/account/runs/:run' },
  'runs.listEnrollingPeople': { method: 'GET', path: '/api/v1/runs/:run/enrollings/:enrolling/people' },
  'runs.listHappenings': { method: 'GET', path: '/api/v1/runs/:run/people/:person/happenings' },
  'runs.listJoinableProgrammeRuns': { method: 'GET', path: '/api/v1/joinable-programme-runs' },
  'runs.listJoinableRuns': { method: 'GET', path: '/api/v1/courses/:slug/joinable-runs' },
  'runs.listLatePeople': { method: 'GET', path: '/api/v1/late-people' },
  'runs.listMailChoices': { method: 'GET', path: '/api/v1/account/mail-choices' },
  'runs.listMailTemplates': { method: 'GET', path: '/api/v1/mail-templates' },
  'runs.listMaterials': { method: 'GET', path: '/api/v1/runs/:run/materials' },
  'runs.listOverseenParticipants': { method: 'GET', path: '/api/v1/overseen-runs/:run/people' },
  'runs.listOwnRuns': { method: 'GET', path: '/api/v1/account/runs' },
  'runs.listParticipants': { method: 'GET', path: '/api/v1/runs/:run/people' },
  'runs.listReminderRules': { method: 'GET', path: '/api/v1/runs/:run/reminder-rules' },
  'runs.listReminders': { method: 'GET', path: '/api/v1/runs/:run/reminders' },
  'runs.listRuns': { method: 'GET', path: '/api/v1/runs' },
  'runs.listSummedRuns': { method: 'GET', path: '/api/v1/summed-runs' },
  'runs.previewRunChange': { method: 'GET', path: '/api/v1/runs/:run/consequences' },
  'runs.proposeEnrolling': { method: 'PUT', path: '/api/v1/runs/:run/enrollings/:enrolling' },
  'runs.readEnrolling': { method: 'GET', path: '/api/v1/runs/:run/enrollings/:enrolling' },
  'runs.readFeedFile': { method: 'GET', path: '/api/v1/feeds/:secret' },
  'runs.readMailTemplate': { method: 'GET', path: '/api/v1/mail-templates/:template' },
  'runs.readMaterialFile': { method: 'GET', path: '/api/v1/runs/:run/materials/:material/file' },
  'runs.readRun': { method: 'GET', path: '/api/v1/runs/:run' },
  'runs.readRunCalendar': { method: 'GET', path: '/api/v1/run-calendar' },
  'runs.readRunChoices': { method: 'GET', path: '/api/v1/run-choices' },
  'runs.readRunFeed': { method: 'GET', path: '/api/v1/account/run-feed' },
  'runs.readRunSums': { method: 'GET', path: '/api/v1/runs/:run/sums' },
  'runs.readYear': { method: 'GET', path: '/api/v1/years/:year' },
  'runs.remindParticipants': { method: 'POST', path: '/api/v1/runs/:run/reminders' },
  'runs.removeMaterial': { method: 'DELETE', path: '/api/v1/runs/:run/materials/:material' },
  'runs.renewRunFeed': { method: 'POST', path: '/api/v1/account/run-feed' },
  'runs.startEnrolling': { method: 'POST', path: '/api/v1/runs/:run/enrollings/:enrolling/start' },
  'runs.stopReminderRule': { method: 'DELETE', path: '/api/v1/runs/:run/reminder-rules/:rule' },
  'runs.unfollowGroup': { method: 'DELETE', path: '/api/v1/runs/:run/followed-groups/:group' },
} as const;

export interface RunsEndpoints {
  'runs.actAboutParticipants': typeof runs.actAboutParticipants;
  'runs.addFile': typeof runs.addFile;
  'runs.addLink': typeof runs.addLink;
  'runs.addMailTemplate': typeof runs.addMailTemplate;
  'runs.addReminderRule': typeof runs.addReminderRule;
  'runs.addRun': typeof runs.addRun;
  'runs.changeRunState': typeof runs.changeRunState;
  'runs.chooseMail': typeof runs.chooseMail;
  'runs.closeRunFeed': typeof runs.closeRunFeed;
  'runs.countParticipants': typeof runs.countParticipants;
  'runs.editMailTemplate': typeof runs.editMailTemplate;
  'runs.editRun': typeof runs.editRun;
  'runs.exportParticipants': typeof runs.exportParticipants;
  'runs.exportRunSums': typeof runs.exportRunSums;
  'runs.exportYear': typeof runs.exportYear;
  'runs.followGroup': typeof runs.followGroup;
  'runs.joinRun': typeof runs.joinRun;
  'runs.listEnrollingPeople': typeof runs.listEnrollingPeople;
  'runs.listHappenings': typeof runs.listHappenings;
  'runs.listJoinableProgrammeRuns': typeof runs.listJoinableProgrammeRuns;
  'runs.listJoinableRuns': typeof runs.listJoinableRuns;
  'runs.listLatePeople': typeof runs.listLatePeople;
  'runs.listMailChoices': typeof runs.listMailChoices;
  'runs.listMailTemplates': typeof runs.listMailTemplates;
  'runs.listMaterials': typeof runs.listMaterials;
  'runs.listOverseenParticipants': typeof runs.listOverseenParticipants;
  'runs.listOwnRuns': typeof runs.listOwnRuns;
  'runs.listParticipants': typeof runs.listParticipants;
  'runs.listReminderRules': typeof runs.listReminderRules;
  'runs.listReminders': typeof runs.listReminders;
  'runs.listRuns': typeof runs.listRuns;
  'runs.listSummedRuns': typeof runs.listSummedRuns;
  'runs.previewRunChange': typeof runs.previewRunChange;
  'runs.proposeEnrolling': typeof runs.proposeEnrolling;
  'runs.readEnrolling': typeof runs.readEnrolling;
  'runs.readFeedFile': typeof runs.readFeedFile;
  'runs.readMailTemplate': typeof runs.readMailTemplate;
  'runs.readMaterialFile': typeof runs.readMaterialFile;
  'runs.readRun': typeof runs.readRun;
  'runs.readRunCalendar': typeof runs.readRunCalendar;
  'runs.readRunChoices': typeof runs.readRunChoices;
  'runs.readRunFeed': typeof runs.readRunFeed;
  'runs.readRunSums': typeof runs.readRunSums;
  'runs.readYear': typeof runs.readYear;
  'runs.remindParticipants': typeof runs.remindParticipants;
  'runs.removeMaterial': typeof runs.removeMaterial;
  'runs.renewRunFeed': typeof runs.renewRunFeed;
  'runs.startEnrolling': typeof runs.startEnrolling;
  'runs.stopReminderRule': typeof runs.stopReminderRule;
  'runs.unfollowGroup': typeof runs.unfollowGroup;
}
