// Written by `npm run generate` from the contracts.
import type * as regrades from '@svetionik/contracts/regrades';

export const regradesRoutes = {
  'regrades.applyRegrade': { method: 'POST', path: '/api/v1/regrades/:regrade/apply' },
  'regrades.listCorrectable': { method: 'GET', path: '/api/v1/regrades/correctable' },
  'regrades.listEffects': { method: 'GET', path: '/api/v1/regrades/:regrade/effects' },
  'regrades.listRegrades': { method: 'GET', path: '/api/v1/regrades' },
  'regrades.previewRegrade': { method: 'PUT', path: '/api/v1/regrades/:regrade' },
  'regrades.readRegrade': { method: 'GET', path: '/api/v1/regrades/:regrade' },
} as const;

export interface RegradesEndpoints {
  'regrades.applyRegrade': typeof regrades.applyRegrade;
  'regrades.listCorrectable': typeof regrades.listCorrectable;
  'regrades.listEffects': typeof regrades.listEffects;
  'regrades.listRegrades': typeof regrades.listRegrades;
  'regrades.previewRegrade': typeof regrades.previewRegrade;
  'regrades.readRegrade': typeof regrades.readRegrade;
}
