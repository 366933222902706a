/**
 * How long after a mail about waiting answers a marker gets no other, in milliseconds: a day.
 *
 * @example
 * tellingPause; // 86_400_000
 */
export const tellingPause = 24 * 3_600_000;

/**
 * How long an answer waits before markers are told of it, in milliseconds: ten minutes, so that those handed in together are told
 * of together.
 *
 * @example
 * gatheringTime; // 600_000
 */
export const gatheringTime = 10 * 60_000;
