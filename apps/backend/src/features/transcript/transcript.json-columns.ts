import type { CalendarSpan } from '@svetionik/domain/credits/calendar-span';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'transcript.licence_period.leave': readonly CalendarSpan[];
  }
}
