// Written by `npm run generate` from the contracts.
import type * as offers from '@svetionik/contracts/offers';

export const offersRoutes = {
  'offers.changeOffer': { method: 'PUT', path: '/api/v1/course-offers/:course/changes/:change' },
  'offers.listOffers': { method: 'GET', path: '/api/v1/course-offers' },
  'offers.readOffer': { method: 'GET', path: '/api/v1/course-offers/:course' },
} as const;

export interface OffersEndpoints {
  'offers.changeOffer': typeof offers.changeOffer;
  'offers.listOffers': typeof offers.listOffers;
  'offers.readOffer': typeof offers.readOffer;
}
