// Written by `npm run generate` from the contracts.
import type * as home from '@svetionik/contracts/home';

export const homeRoutes = {
  'home.readHome': { method: 'GET', path: '/api/v1/home' },
} as const;

export interface HomeEndpoints {
  'home.readHome': typeof home.readHome;
}
