import type { practiceResponse } from '@svetionik/contracts/learning/progress';
import type { z } from 'zod';
import type { KeptPlace } from './enrolment.entity';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'learning.enrolment.place': KeptPlace;
    'learning.practice_record.response': z.output<typeof practiceResponse>;
  }
}
