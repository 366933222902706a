// Written by `npm run generate` from the contracts.
import type * as home from '@svetionik/contracts/home';

export const homeRoutes = {
  'home.listOwnChanges': { method: 'GET', path: '/api/v1/account/changes' },
  'home.readHome': { method: 'GET', path: '/api/v1/home' },
} as const;

export interface HomeEndpoints {
  'home.listOwnChanges': typeof home.listOwnChanges;
  'home.readHome': typeof home.readHome;
}
