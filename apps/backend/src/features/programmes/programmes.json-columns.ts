import type { TextInScripts } from '@svetionik/domain/language/script';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'programmes.edition.summary': TextInScripts;
    'programmes.edition.title': TextInScripts;
  }
}
