// Written by `npm run generate` from the contracts.
import type * as regrades from '@svetionik/contracts/regrades';

export const regradesRoutes = {
  'regrades.applyRegrade': { method: 'POST', path: '/api/v1/regrades/:regrade/apply' },
  'regrades.listCorrectable': { method: 'GET', path: '/api/v1/regrades/correctable' },
  'regrades.listEffects': { method: 'GET', path: '/api/v1/regrades/:regrade/effects' },
  'regrades.listReceivedEffects': { method: 'GET', path: '/api/v1/received-regrades/:regrade/effects' },
  'regrades.listReceivedRegrades': { method: 'GET', path: '/api/v1/received-regrades' },
  'regrades.listRegrades': { method: 'GET', path: '/api/v1/regrades' },
  'regrades.previewRegrade': { method: 'PUT', path: '/api/v1/regrades/:regrade' },
  'regrades.readReceivedRegrade': { method: 'GET', path: '/api/v1/received-regrades/:regrade' },
  'regrades.readRegrade': { method: 'GET', path: '/api/v1/regrades/:regrade' },
} as const;

export interface RegradesEndpoints {
  'regrades.applyRegrade': typeof regrades.applyRegrade;
  'regrades.listCorrectable': typeof regrades.listCorrectable;
  'regrades.listEffects': typeof regrades.listEffects;
  'regrades.listReceivedEffects': typeof regrades.listReceivedEffects;
  'regrades.listReceivedRegrades': typeof regrades.listReceivedRegrades;
  'regrades.listRegrades': typeof regrades.listRegrades;
  'regrades.previewRegrade': typeof regrades.previewRegrade;
  'regrades.readReceivedRegrade': typeof regrades.readReceivedRegrade;
  'regrades.readRegrade': typeof regrades.readRegrade;
}
