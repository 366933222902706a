/**
 * The formats in which questions come from other systems and go to them, by their names.
 *
 * @example
 * itemFormatNames.includes('gift'); // true
 */
export const itemFormatNames = [
  'gift',
  'aiken',
  'csv',
  'moodle-xml',
  'qti-21',
  'qti-22',
  'qti-30',
] as const;

/** One of {@link itemFormatNames}. */
export type ItemFormatName = (typeof itemFormatNames)[number];
