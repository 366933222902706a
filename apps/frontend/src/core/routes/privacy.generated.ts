// Written by `npm run generate` from the contracts.
import type * as privacy from '@svetionik/contracts/privacy';

export const privacyRoutes = {
  'privacy.declineErasureRequest': { method: 'POST', path: '/api/v1/erasure-requests/:request/decline' },
  'privacy.downloadOwnData': { method: 'GET', path: '/api/v1/account/own-data/:export/file' },
  'privacy.downloadPersonData': { method: 'GET', path: '/api/v1/members/:person/data/:export/file' },
  'privacy.erasePerson': { method: 'POST', path: '/api/v1/members/:person/erasure' },
  'privacy.listErasureRequests': { method: 'GET', path: '/api/v1/erasure-requests' },
  'privacy.listOwnReadings': { method: 'GET', path: '/api/v1/account/readings' },
  'privacy.listRetention': { method: 'GET', path: '/api/v1/retention' },
  'privacy.orderOwnData': { method: 'PUT', path: '/api/v1/account/own-data/:export' },
  'privacy.orderPersonData': { method: 'PUT', path: '/api/v1/members/:person/data/:export' },
  'privacy.previewErasure': { method: 'GET', path: '/api/v1/members/:person/erasure' },
  'privacy.previewRetention': { method: 'GET', path: '/api/v1/retention/:kind/effect' },
  'privacy.readOwnData': { method: 'GET', path: '/api/v1/account/own-data' },
  'privacy.readOwnErasure': { method: 'GET', path: '/api/v1/account/erasure' },
  'privacy.readPersonData': { method: 'GET', path: '/api/v1/members/:person/data' },
  'privacy.readPrivacyNotice': { method: 'GET', path: '/api/v1/privacy-notice' },
  'privacy.readProcessingRecords': { method: 'GET', path: '/api/v1/processing-records' },
  'privacy.requestErasure': { method: 'PUT', path: '/api/v1/account/erasure-requests/:request' },
  'privacy.setRetention': { method: 'PUT', path: '/api/v1/retention/:kind' },
  'privacy.withdrawErasureRequest': { method: 'POST', path: '/api/v1/account/erasure-requests/:request/withdraw' },
} as const;

export interface PrivacyEndpoints {
  'privacy.declineErasureRequest': typeof privacy.declineErasureRequest;
  'privacy.downloadOwnData': typeof privacy.downloadOwnData;
  'privacy.downloadPersonData': typeof privacy.downloadPersonData;
  'privacy.erasePerson': typeof privacy.erasePerson;
  'privacy.listErasureRequests': typeof privacy.listErasureRequests;
  'privacy.listOwnReadings': typeof privacy.listOwnReadings;
  'privacy.listRetention': typeof privacy.listRetention;
  'privacy.orderOwnData': typeof privacy.orderOwnData;
  'privacy.orderPersonData': typeof privacy.orderPersonData;
  'privacy.previewErasure': typeof privacy.previewErasure;
  'privacy.previewRetention': typeof privacy.previewRetention;
  'privacy.readOwnData': typeof privacy.readOwnData;
  'privacy.readOwnErasure': typeof privacy.readOwnErasure;
  'privacy.readPersonData': typeof privacy.readPersonData;
  'privacy.readPrivacyNotice': typeof privacy.readPrivacyNotice;
  'privacy.readProcessingRecords': typeof privacy.readProcessingRecords;
  'privacy.requestErasure': typeof privacy.requestErasure;
  'privacy.setRetention': typeof privacy.setRetention;
  'privacy.withdrawErasureRequest': typeof privacy.withdrawErasureRequest;
}
