// Written by `npm run generate` from the contracts.
import type * as accommodations from '@svetionik/contracts/accommodations';

export const accommodationsRoutes = {
  'accommodations.grantAccommodation': { method: 'PUT', path: '/api/v1/members/:person/accommodation/grants/:grant' },
  'accommodations.readAccommodation': { method: 'GET', path: '/api/v1/members/:person/accommodation' },
  'accommodations.readOwnAccommodation': { method: 'GET', path: '/api/v1/account/accommodation' },
} as const;

export interface AccommodationsEndpoints {
  'accommodations.grantAccommodation': typeof accommodations.grantAccommodation;
  'accommodations.readAccommodation': typeof accommodations.readAccommodation;
  'accommodations.readOwnAccommodation': typeof accommodations.readOwnAccommodation;
}
