export type { ContentProblem } from './content/content-problem';
export { readContent, type ContentFiles, type ContentReading } from './content/read-content';
export { readWebm, type WebmReading } from './content/read-webm';
export type * from './content/starter-content';
