// Written by `npm run generate` from the contracts.
import type * as examination from '@svetionik/contracts/examination';

export const examinationRoutes = {
  'examination.listAttempts': { method: 'GET', path: '/api/v1/attempts' },
  'examination.readOriginal': { method: 'GET', path: '/api/v1/attempts/:attempt/originals/:file' },
  'examination.readTimeline': { method: 'GET', path: '/api/v1/attempts/:attempt/timeline' },
} as const;

export interface ExaminationEndpoints {
  'examination.listAttempts': typeof examination.listAttempts;
  'examination.readOriginal': typeof examination.readOriginal;
  'examination.readTimeline': typeof examination.readTimeline;
}
