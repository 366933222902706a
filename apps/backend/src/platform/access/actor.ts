import type { Permission, Role } from '@svetionik/domain/access/permissions';

/** A person, acting within one organisation: at a screen, or by a job that they ordered. */
export interface ActingPerson {
  readonly kind: 'person';
  readonly personId: string;
  readonly organisationId: string;
  /** Whether that organisation is the network. */
  readonly inNetwork: boolean;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** Whether they may take no course here before a guardian's consent is recorded. */
  readonly awaitsConsent: boolean;
}

/** A signed-in person. */
export interface PersonActor extends ActingPerson {
  readonly sessionId: string;
  /** That by whose calendar the organisation counts its days. */
  readonly timeZone: string;
  /** What of their roles is closed until they add a second factor; `roles` and `permissions` are without it. */
  readonly lockedRoles: readonly Role[];
  /** When they have last proven in this session who they are. */
  readonly provenAt: Date;
  /** Whether others use the computer too. */
  readonly shared: boolean;
  /** Whether the provider of the organisation vouches for them and nothing of their own: elsewhere they prove first who they are. */
  readonly byProvider: boolean;
  /** Whether the organisation has left the network: nothing is done there any more, and its people keep what is theirs. */
  readonly hasLeft: boolean;
}

/** A visitor. */
export interface VisitorActor {
  readonly kind: 'visitor';
  readonly organisationId: string;
  /** The slug of the organisation whose address the page names; without one it is the network's. */
  readonly address: string | undefined;
  readonly hasLeft: boolean;
  readonly permissions: ReadonlySet<Permission>;
}

/** The program itself, at work on a job or a command of the operator. */
export interface SystemActor {
  readonly kind: 'system';
  readonly organisationId: string | undefined;
}

/** Who does something. */
export type Actor = PersonActor | ActingPerson | VisitorActor | SystemActor;

/** As much of who does something as is noted of it. */
export type NotedActor =
  | Pick<ActingPerson, 'kind' | 'personId' | 'organisationId'>
  | Pick<VisitorActor, 'kind' | 'organisationId'>
  | SystemActor;

export function actorId(actor: NotedActor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}

/** The slug of the organisation whose address a visitor's page has; null where it has none. Who is signed in needs no address. */
export function findAddress(actor: Actor): string | null {
  return actor.kind === 'visitor' ? (actor.address ?? null) : null;
}
