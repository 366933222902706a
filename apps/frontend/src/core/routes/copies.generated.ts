// Written by `npm run generate` from the contracts.
import type * as copies from '@svetionik/contracts/copies';

export const copiesRoutes = {
  'copies.listWithheld': { method: 'GET', path: '/api/v1/withheld-copies' },
  'copies.readHeldCopy': { method: 'GET', path: '/api/v1/withheld-copies/:file/copy' },
  'copies.releaseCopy': { method: 'POST', path: '/api/v1/withheld-copies/:file/release' },
  'copies.retryCopy': { method: 'POST', path: '/api/v1/withheld-copies/:file/retry' },
} as const;

export interface CopiesEndpoints {
  'copies.listWithheld': typeof copies.listWithheld;
  'copies.readHeldCopy': typeof copies.readHeldCopy;
  'copies.releaseCopy': typeof copies.releaseCopy;
  'copies.retryCopy': typeof copies.retryCopy;
}
