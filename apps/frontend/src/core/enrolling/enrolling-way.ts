import type { ResourceRef, Signal } from '@angular/core';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { Submission } from '../forms/submission';

/** Who is to be enrolled: those who are named, or whoever is in a group. */
export type Entrants =
  | { readonly kind: 'chosen'; readonly people: string[] }
  | { readonly kind: 'group'; readonly group: string };

/** How many are enrolled, and how many are not and why; places where they are counted. */
export interface Enrolling {
  readonly state: 'proposed' | 'running' | 'finished';
  readonly waiting: number;
  readonly done: number;
  readonly skipped: readonly { readonly why: string; readonly people: number }[];
  readonly strangers: number;
  readonly overQuota: boolean;
  readonly places: readonly { readonly places: number | null; readonly taken: number }[];
}

export interface EnteringPerson {
  readonly name: NameInBothScripts | null;
  readonly email: string;
  readonly why: string | null;
}

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** A way of enrolling people in something, and of enrolling by themselves those who come into groups. */
export interface EnrollingWay {
  readonly enrolling: Signal<Enrolling | undefined>;
  /** The first of them by surname. */
  readonly people: Signal<readonly EnteringPerson[]>;
  readonly groups: Signal<readonly NamedGroup[]>;
  /** Those whose people are enrolled as they come. */
  readonly followed: Signal<readonly NamedGroup[]>;
  readonly going: Submission;
  readonly choices: Pick<ResourceRef<unknown>, 'error' | 'reload'>;
  /** Asks who would be enrolled. */
  propose(entrants: Entrants): Promise<void>;
  /** Asks again, with places of everybody else's for whoever is over a quota or without them. */
  useOthers(overQuota: boolean): Promise<void>;
  /** False where it was refused, like the two after it. */
  start(): Promise<boolean>;
  follow(group: string): Promise<boolean>;
  unfollow(group: string): Promise<boolean>;
  forget(): void;
}
