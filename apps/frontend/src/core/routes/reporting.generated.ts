// Written by `npm run generate` from the contracts.
import type * as reporting from '@svetionik/contracts/reporting';

export const reportingRoutes = {
  'reporting.listAssessments': { method: 'GET', path: '/api/v1/reports/assessments' },
  'reporting.orderItemAnalysis': { method: 'PUT', path: '/api/v1/reports/courses/:course/editions/:edition/item-analyses/:analysis' },
  'reporting.readComputation': { method: 'GET', path: '/api/v1/reports/item-analyses/:analysis' },
  'reporting.readItemAnalysis': { method: 'GET', path: '/api/v1/reports/courses/:course/editions/:edition' },
} as const;

export interface ReportingEndpoints {
  'reporting.listAssessments': typeof reporting.listAssessments;
  'reporting.orderItemAnalysis': typeof reporting.orderItemAnalysis;
  'reporting.readComputation': typeof reporting.readComputation;
  'reporting.readItemAnalysis': typeof reporting.readItemAnalysis;
}
