export type { ContentProblem } from './content/content-problem';
export { readContent, type ContentFiles, type ContentReading } from './content/read-content';
export type * from './content/starter-content';
