/** What a step may take of a processor: so many of its floors, so many milliseconds, or so many more than its floor. */
export interface Wanted {
  readonly most: number;
  readonly in: 'floors' | 'milliseconds' | 'milliseconds more';
}

/** What floor and step took of a processor, in milliseconds. */
export interface Taken {
  readonly floor: number;
  readonly subject: number;
}

/**
 * What is held against what is wanted.
 *
 * @example
 * expressTaken('floors', { floor: 2, subject: 5 }); // 2.5
 * expressTaken('milliseconds more', { floor: 2, subject: 5 }); // 3
 */
export function expressTaken(unit: Wanted['in'], { floor, subject }: Taken): number {
  if (unit === 'floors') return subject / floor;
  return unit === 'milliseconds' ? subject : subject - floor;
}
