/**
 * The professional tracks, in the order in which they are shown.
 *
 * @example
 * tracks; // ['police', 'health', 'prosecution', 'education', 'media']
 */
export const tracks = ['police', 'health', 'prosecution', 'education', 'media'] as const;

/** One of {@link tracks}. */
export type Track = (typeof tracks)[number];
