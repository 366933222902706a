// Written by `npm run generate` from the contracts.
import type * as assessment from '@svetionik/contracts/assessment';

export const assessmentRoutes = {
  'assessment.endBreak': { method: 'POST', path: '/api/v1/attempts/:attempt/go-on' },
  'assessment.readAttempt': { method: 'GET', path: '/api/v1/attempts/:attempt' },
  'assessment.readResult': { method: 'GET', path: '/api/v1/attempts/:attempt/result' },
  'assessment.saveAnswer': { method: 'PUT', path: '/api/v1/attempts/:attempt/answers/:answer' },
  'assessment.startBreak': { method: 'PUT', path: '/api/v1/attempts/:attempt/breaks/:break' },
  'assessment.submitAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/submit' },
  'assessment.takeOverAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/takeover' },
} as const;

export interface AssessmentEndpoints {
  'assessment.endBreak': typeof assessment.endBreak;
  'assessment.readAttempt': typeof assessment.readAttempt;
  'assessment.readResult': typeof assessment.readResult;
  'assessment.saveAnswer': typeof assessment.saveAnswer;
  'assessment.startBreak': typeof assessment.startBreak;
  'assessment.submitAttempt': typeof assessment.submitAttempt;
  'assessment.takeOverAttempt': typeof assessment.takeOverAttempt;
}
