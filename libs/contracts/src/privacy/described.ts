import { z } from 'zod';
import { day, instant } from '../values';

/** A text, with what it says: for whoever reads the schema beside the file. */
export function describedText(about: string) {
  return z.string().describe(about);
}

/** A day, with what was on it. */
export const describedDay = (about: string) => day.describe(about);

/** A moment, ISO 8601, with what was at it. */
export const describedInstant = (about: string) => instant.describe(about);
