import { multipleChoice } from './multiple-choice';
import { ordering } from './ordering';
import { singleChoice } from './single-choice';

/**
 * Every kind of item, as it is written in a file.
 *
 * @example
 * itemKinds.map((kind) => kind(sharedFields(names)).item);
 */
export const itemKinds = [
  singleChoice,
  multipleChoice,
  ordering,
] as const;
