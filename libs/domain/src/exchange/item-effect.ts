/**
 * What becomes of a whole question at worst: all of it is kept, something is changed, something is lost, or it is refused.
 *
 * @example
 * itemEffects.includes('kept'); // true
 */
export const itemEffects = ['kept', 'changed', 'lost', 'refused'] as const;

/** One of {@link itemEffects}. */
export type ItemEffect = (typeof itemEffects)[number];
