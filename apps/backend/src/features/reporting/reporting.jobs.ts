import { defineJob } from '../../platform/jobs/define-job';

/** Computes the statistics of an assessment from its closed attempts: `figuresId`. */
export const computeItemAnalysisJob = defineJob('reporting.computeFigures', { attempts: 3 });

/** Tries a corrected key on the attempts that it touches: `regradeId`. */
export const previewRegradeJob = defineJob('reporting.previewRegrade', { attempts: 3 });

/** Applies a corrected key to the attempts that it touches: `regradeId`. */
export const applyRegradeJob = defineJob('reporting.applyRegrade', { attempts: 8 });
