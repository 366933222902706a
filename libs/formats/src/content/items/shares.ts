import { z } from 'zod';
import { fields, plain } from '../field-shapes';

const percent = z.number();

/**
 * The shares of the points, in percent: of parts by their ids, of ranges of numbers, and of typed answers.
 *
 * @example
 * partShares.parse([{ id: 'b', percent: 50 }]);
 */
export const partShares = z.array(fields({ id: z.string(), percent }));

/**
 * The shares of ranges of numbers; without a tolerance of one number.
 *
 * @example
 * numberShares.parse([{ value: 12, percent: 50 }]); // [{ value: 12, tolerance: 0, percent: 50 }]
 */
export const numberShares = z.array(
  fields({ value: z.number(), tolerance: z.number().default(0), percent }),
);

/**
 * The shares of typed answers.
 *
 * @example
 * textShares.parse([{ text: 'pom*', percent: 50 }]);
 */
export const textShares = z.array(fields({ text: plain, percent }));
