import type { TextInScripts } from '@svetionik/domain/language/script';
import type { StoredStatistics } from './item-analysis.queries';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'reporting.item_analysis.document': StoredStatistics['document'];
    'reporting.regrade.prompt': TextInScripts;
  }
}
