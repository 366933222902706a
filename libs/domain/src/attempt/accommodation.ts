/**
 * What is made easier for one person in every assessment: `extraTimeFactor` times the time (1 for no more), no limit of time
 * where `timeLimited` is false, and at most `breaks` breaks that stop the clock, of `breakMinutes` minutes in all. With
 * `largerSteps` what is pressed and moved is larger, and moves further at once; what an answer earns is the same.
 */
export interface Accommodation {
  readonly extraTimeFactor: number;
  readonly timeLimited: boolean;
  readonly breaks: number;
  readonly breakMinutes: number;
  readonly largerSteps: boolean;
}

/**
 * The rules as everybody has them.
 *
 * @example
 * noAccommodation.extraTimeFactor; // 1
 */
export const noAccommodation: Accommodation = {
  extraTimeFactor: 1,
  timeLimited: true,
  breaks: 0,
  breakMinutes: 0,
  largerSteps: false,
};

/**
 * What an attempt under way has once something else is granted: of each the larger, so that a grant never takes away.
 *
 * @example
 * extendAccommodation({ ...noAccommodation, extraTimeFactor: 2 }, { ...noAccommodation, extraTimeFactor: 1.5, breaks: 2, breakMinutes: 10 });
 * // { extraTimeFactor: 2, timeLimited: true, breaks: 2, breakMinutes: 10, largerSteps: false }
 */
export function extendAccommodation(present: Accommodation, granted: Accommodation): Accommodation {
  return {
    extraTimeFactor: Math.max(present.extraTimeFactor, granted.extraTimeFactor),
    timeLimited: present.timeLimited && granted.timeLimited,
    breaks: Math.max(present.breaks, granted.breaks),
    breakMinutes: Math.max(present.breakMinutes, granted.breakMinutes),
    largerSteps: present.largerSteps || granted.largerSteps,
  };
}

/**
 * Whether both give the same.
 *
 * @example
 * sameAccommodation(noAccommodation, { ...noAccommodation, breaks: 1, breakMinutes: 5 }); // false
 */
export function sameAccommodation(one: Accommodation, other: Accommodation): boolean {
  return (
    one.extraTimeFactor === other.extraTimeFactor &&
    one.timeLimited === other.timeLimited &&
    one.breaks === other.breaks &&
    one.breakMinutes === other.breakMinutes &&
    one.largerSteps === other.largerSteps
  );
}

/**
 * The minutes that the factor adds, rounded to whole ones: the second number of "60 min (30 + 30)".
 *
 * @example
 * extraMinutes(30, 1.25); // 8
 */
export function extraMinutes(minutes: number, extraTimeFactor: number): number {
  return Math.round(minutes * (extraTimeFactor - 1));
}
