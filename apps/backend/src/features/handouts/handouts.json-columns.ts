import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';

/** What the columns of JSON in this feature's tables hold; it was made of what was parsed when it was published. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'handouts.copy.source': PrintedHandout;
  }
}
