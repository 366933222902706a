import type { exportRequest } from '@svetionik/contracts/exports';
import type { z } from 'zod';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'exports.export.request': z.output<typeof exportRequest>;
  }
}
