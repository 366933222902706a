export type { ContentProblem } from './content/content-problem';
export { readContent, type ContentFiles, type ContentReading } from './content/read-content';
export { readWebm, type WebmReading } from './content/read-webm';
export type * from './content/starter-content';
export type { ItemFormat, ReadItem, Reading } from './exchange/item-format';
export { exportItems, type Export } from './exchange/export-items';
export { itemFormats } from './exchange/formats';
export { decodeText } from './exchange/text/decode-text';
