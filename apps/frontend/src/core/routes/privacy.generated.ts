// Written by `npm run generate` from the contracts.
import type * as privacy from '@svetionik/contracts/privacy';

export const privacyRoutes = {
  'privacy.declineErasureRequest': { method: 'POST', path: '/api/v1/erasure-requests/:request/decline' },
  'privacy.erasePerson': { method: 'POST', path: '/api/v1/members/:person/erasure' },
  'privacy.listErasureRequests': { method: 'GET', path: '/api/v1/erasure-requests' },
  'privacy.listRetention': { method: 'GET', path: '/api/v1/retention' },
  'privacy.previewErasure': { method: 'GET', path: '/api/v1/members/:person/erasure' },
  'privacy.previewRetention': { method: 'GET', path: '/api/v1/retention/:kind/effect' },
  'privacy.readOwnErasure': { method: 'GET', path: '/api/v1/account/erasure' },
  'privacy.readPrivacyNotice': { method: 'GET', path: '/api/v1/privacy-notice' },
  'privacy.requestErasure': { method: 'PUT', path: '/api/v1/account/erasure-requests/:request' },
  'privacy.setRetention': { method: 'PUT', path: '/api/v1/retention/:kind' },
  'privacy.withdrawErasureRequest': { method: 'POST', path: '/api/v1/account/erasure-requests/:request/withdraw' },
} as const;

export interface PrivacyEndpoints {
  'privacy.declineErasureRequest': typeof privacy.declineErasureRequest;
  'privacy.erasePerson': typeof privacy.erasePerson;
  'privacy.listErasureRequests': typeof privacy.listErasureRequests;
  'privacy.listRetention': typeof privacy.listRetention;
  'privacy.previewErasure': typeof privacy.previewErasure;
  'privacy.previewRetention': typeof privacy.previewRetention;
  'privacy.readOwnErasure': typeof privacy.readOwnErasure;
  'privacy.readPrivacyNotice': typeof privacy.readPrivacyNotice;
  'privacy.requestErasure': typeof privacy.requestErasure;
  'privacy.setRetention': typeof privacy.setRetention;
  'privacy.withdrawErasureRequest': typeof privacy.withdrawErasureRequest;
}
