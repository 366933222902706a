// Written by `npm run generate` from the contracts.
import type * as authorityReports from '@svetionik/contracts/authority-reports';

export const authorityReportsRoutes = {
  'authorityReports.editReportTemplate': { method: 'PUT', path: '/api/v1/authority-report-templates/:template' },
  'authorityReports.exportReport': { method: 'GET', path: '/api/v1/authority-reports/csv' },
  'authorityReports.listReportTemplates': { method: 'GET', path: '/api/v1/authority-report-templates' },
  'authorityReports.previewReport': { method: 'POST', path: '/api/v1/authority-reports/preview' },
  'authorityReports.readServiceRequest': { method: 'GET', path: '/api/v1/account/service-request' },
} as const;

export interface AuthorityReportsEndpoints {
  'authorityReports.editReportTemplate': typeof authorityReports.editReportTemplate;
  'authorityReports.exportReport': typeof authorityReports.exportReport;
  'authorityReports.listReportTemplates': typeof authorityReports.listReportTemplates;
  'authorityReports.previewReport': typeof authorityReports.previewReport;
  'authorityReports.readServiceRequest': typeof authorityReports.readServiceRequest;
}
