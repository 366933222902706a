// Written by `npm run generate` from the contracts.
import type * as examination from '@svetionik/contracts/examination';

export const examinationRoutes = {
  'examination.listAttempts': { method: 'GET', path: '/api/v1/attempts' },
  'examination.readTimeline': { method: 'GET', path: '/api/v1/attempts/:attempt/timeline' },
} as const;

export interface ExaminationEndpoints {
  'examination.listAttempts': typeof examination.listAttempts;
  'examination.readTimeline': typeof examination.readTimeline;
}
