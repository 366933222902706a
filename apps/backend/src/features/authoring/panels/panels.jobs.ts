import { defineJob } from '../../../platform/jobs/define-job';

/** Asks a judge for judgements: `panelId`, `personId`. */
export const mailJudgeJob = defineJob('authoring.mailJudge', { attempts: 8 });
