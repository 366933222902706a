import type { Floor } from './bare-server';
import type { ClientRequest } from './load';
import type { Wanted } from './wanted';

/** What a step is measured against, with a reply of as many bytes. */
export interface Step {
  readonly name: string;
  readonly floor: Floor;
  readonly wanted: Wanted;
  /** All requests of one step, each turn by another person. */
  readonly requests: (turn: number) => readonly ClientRequest[];
  /** Steps in a round. */
  readonly times: number;
}

/** Of what the bench has made before. */
export function missing(): never {
  throw new Error('what the bench made is missing');
}
