import type { TextInScripts } from '@svetionik/domain/language/script';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'renewal.law_change.sentence': TextInScripts & { readonly en: string };
  }
}
