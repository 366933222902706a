import type { ExportRequest } from './exports.queries';

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'exports.export.request': ExportRequest;
  }
}
