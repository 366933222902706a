/**
 * A place that divides what lies below it from what lies above it: from 0 to 100, with what it is called.
 *
 * @example
 * const cut: Cut = { at: 60, name: 'prag 60%' };
 */
export interface Cut {
  readonly at: number;
  readonly name: string;
}
