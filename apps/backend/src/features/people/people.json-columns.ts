import type { bulkDeed, savedFilter } from '@svetionik/contracts/people';
import type { z } from 'zod';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'people.saved_filter.filter': z.output<typeof savedFilter>['filter'];
    'people.bulk_action.deed': z.output<typeof bulkDeed>;
  }
}
