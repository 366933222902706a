import { defineJob } from '../../platform/jobs/define-job';

/** Computes the figures of an assessment from its closed attempts: `figuresId`. */
export const computeFiguresJob = defineJob('reporting.computeFigures', { attempts: 3 });
