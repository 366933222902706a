// Written by `npm run generate` from the contracts.
import type * as safeguarding from '@svetionik/contracts/safeguarding';

export const safeguardingRoutes = {
  'safeguarding.answerReport': { method: 'PUT', path: '/api/v1/safeguarding/reports/:report/answers/:answer' },
  'safeguarding.askForAccess': { method: 'POST', path: '/api/v1/safeguarding/access-requests' },
  'safeguarding.changeReportState': { method: 'PUT', path: '/api/v1/safeguarding/reports/:report/state' },
  'safeguarding.giveShare': { method: 'PUT', path: '/api/v1/safeguarding/access-requests/:request/share' },
  'safeguarding.listReports': { method: 'GET', path: '/api/v1/safeguarding/reports' },
  'safeguarding.listStaff': { method: 'GET', path: '/api/v1/safeguarding/staff' },
  'safeguarding.makeOwnKey': { method: 'PUT', path: '/api/v1/safeguarding/keys/:key' },
  'safeguarding.openCase': { method: 'POST', path: '/api/v1/safeguarding/case', traceless: true },
  'safeguarding.openReport': { method: 'POST', path: '/api/v1/safeguarding/reports/:report/opening' },
  'safeguarding.readAccess': { method: 'GET', path: '/api/v1/safeguarding/access' },
  'safeguarding.readOwnKey': { method: 'GET', path: '/api/v1/safeguarding/key' },
  'safeguarding.readReceivers': { method: 'GET', path: '/api/v1/safeguarding' },
  'safeguarding.restoreAccess': { method: 'POST', path: '/api/v1/safeguarding/access/restoration' },
  'safeguarding.sendReport': { method: 'PUT', path: '/api/v1/safeguarding/cases/:report', traceless: true },
  'safeguarding.writeMore': { method: 'PUT', path: '/api/v1/safeguarding/case/messages/:message', traceless: true },
} as const;

export interface SafeguardingEndpoints {
  'safeguarding.answerReport': typeof safeguarding.answerReport;
  'safeguarding.askForAccess': typeof safeguarding.askForAccess;
  'safeguarding.changeReportState': typeof safeguarding.changeReportState;
  'safeguarding.giveShare': typeof safeguarding.giveShare;
  'safeguarding.listReports': typeof safeguarding.listReports;
  'safeguarding.listStaff': typeof safeguarding.listStaff;
  'safeguarding.makeOwnKey': typeof safeguarding.makeOwnKey;
  'safeguarding.openCase': typeof safeguarding.openCase;
  'safeguarding.openReport': typeof safeguarding.openReport;
  'safeguarding.readAccess': typeof safeguarding.readAccess;
  'safeguarding.readOwnKey': typeof safeguarding.readOwnKey;
  'safeguarding.readReceivers': typeof safeguarding.readReceivers;
  'safeguarding.restoreAccess': typeof safeguarding.restoreAccess;
  'safeguarding.sendReport': typeof safeguarding.sendReport;
  'safeguarding.writeMore': typeof safeguarding.writeMore;
}
