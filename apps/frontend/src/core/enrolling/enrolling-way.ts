import type { ResourceRef, Signal } from '@angular/core';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { Submission } from '../forms/submission';
import type { Endpoints } from '../routes.generated';

/** Who is to be enrolled: those who are named, whoever is in a group, or whoever matches but for some. */
export type Entrants = EndpointRequest<Endpoints['runs.proposeEnrolling']>['body']['selection'];

/** Those who were chosen in a list. */
export type CarriedEntrants = Exclude<Entrants, { readonly kind: 'group' }>;

/** How many are enrolled, and how many are not and why; places where they are counted. */
export interface Enrolling {
  readonly state: 'proposed' | 'running' | 'finished';
  readonly waiting: number;
  readonly done: number;
  readonly skipped: readonly { readonly why: string; readonly people: number }[];
  /** Of how many of those who are enrolled something is said, and what. */
  readonly remarked: readonly { readonly remark: string; readonly people: number }[];
  readonly strangers: number;
  readonly overQuota: boolean;
  readonly places: readonly { readonly places: number | null; readonly taken: number }[];
}

export interface EnteringPerson {
  readonly id: string;
  readonly name: NameInBothScripts | null;
  readonly email: string;
  readonly why: string | null;
  /** What is said of them though they are enrolled. */
  readonly remark?: string | null;
}

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** A way of enrolling people in something, and of enrolling by themselves those who come into groups. */
export interface EnrollingWay {
  readonly enrolling: Signal<Enrolling | undefined>;
  /** The first of them by surname, and those who were asked for. */
  readonly people: Signal<readonly EnteringPerson[]>;
  /** The first of those of whom something is said; absent where nothing ever is. */
  readonly remarkedPeople?: Signal<readonly EnteringPerson[]>;
  readonly groups: Signal<readonly NamedGroup[]>;
  /** Those whose people are enrolled as they come. */
  readonly followed: Signal<readonly NamedGroup[]>;
  readonly going: Submission;
  readonly choices: Pick<ResourceRef<unknown>, 'error' | 'reload'>;
  /** Asks who would be enrolled. */
  propose(entrants: Entrants): Promise<void>;
  /** Names more of those who get in, or of those who do not and why; none where only the first are told. */
  readMore?(why: string | null): Promise<void>;
  /** Asks again, with places of everybody else's for whoever is over a quota or without them. */
  useOthers(overQuota: boolean): Promise<void>;
  /** False where it was refused, like the two after it. */
  start(): Promise<boolean>;
  follow(group: string): Promise<boolean>;
  unfollow(group: string): Promise<boolean>;
  forget(): void;
}
