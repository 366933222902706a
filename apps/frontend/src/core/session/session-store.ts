import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { Permission } from '@svetionik/domain/access/permissions';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../api/api-client';
import { Connection } from '../api/connection';
import { keepTrying } from '../api/keep-trying';
import { NewestReply } from '../api/newest-reply';
import type { Endpoints } from '../routes.generated';

/** What the server says of who is signed in. */
export type Session = EndpointReply<Endpoints['identity.readSession']>;

/** Who is signed in. */
export type Person = NonNullable<Session['person']>;

/** Who is signed in, if anybody. Undefined until the server has said so. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly api = inject(ApiClient);
  private readonly connection = inject(Connection);
  private readonly newest = new NewestReply<Session>();
  private readonly known = computed(() => this.newest.shown()?.person);
  private readonly endedFor = signal<Person | undefined>(undefined);
  private reading: Promise<Person | null> | undefined;
  private watched: (() => void) | undefined;

  readonly person = this.known;
  /** Whose sign-in has ended while the page was open. */
  readonly ended = this.endedFor.asReadonly();
  readonly permissions = computed<ReadonlySet<string>>(
    () => new Set(['public', ...(this.known()?.permissions ?? [])]),
  );

  constructor() {
    effect(() => {
      if (this.connection.signedOut() > 0) untracked(() => this.end());
    });
    effect(() => {
      if (this.connection.ownProofs() > 0) untracked(() => void this.refresh().catch(() => 0));
    });
  }

  /** Asks the server once; later callers get the same answer. */
  read(): Promise<Person | null> {
    const known = this.known();
    if (known !== undefined) return Promise.resolve(known);
    this.reading ??= this.ask()
      .then(() => this.known() ?? null)
      .finally(() => (this.reading = undefined));
    return this.reading;
  }

  /** Asks as the app opens, and again until there is an answer: the header shows who is signed in on every page. */
  async learn(): Promise<void> {
    const ask = () =>
      this.read().then(
        () => true,
        () => false,
      );
    if (!(await ask())) await keepTrying(ask);
  }

  /** Takes over what a sign-in or a confirmation answered. */
  accept(session: Session): void {
    this.newest.take(session);
    this.follow(session);
  }

  may(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /** Whether they may do it once a guardian's consent is recorded where they are. */
  awaits(permission: Permission): boolean {
    return this.known()?.withheld.includes(permission) === true;
  }

  /** Whether they may do it once they have a second factor. */
  isLocked(permission: Permission): boolean {
    return this.known()?.awaitingFactor.includes(permission) === true;
  }

  /** Asks the server anew: what is open to them may have changed. What was taken over meanwhile may not say all of it. */
  async refresh(): Promise<void> {
    while (!(await this.ask()));
  }

  /** On a computer that others use too, the page begins anew, without anything that it kept. */
  async signOut(): Promise<void> {
    const shared = this.known()?.shared === true;
    await this.api.call('identity.signOut', {});
    this.accept({ person: null });
    if (shared) (await import('./shared-computer')).leaveNothing();
  }

  /** True when the reply is the newest. */
  private async ask(): Promise<boolean> {
    const newest = await this.newest.read(() => this.api.call('identity.readSession', {}));
    const session = this.newest.shown();
    if (newest && session) this.follow(session);
    return newest;
  }

  private follow({ person }: Session): void {
    this.endedFor.set(undefined);
    this.connection.belongTo(person?.id, person?.organisation);
    if (person?.shared) void this.watchSharedComputer();
  }

  private async watchSharedComputer(): Promise<void> {
    const { leaveNothing, watchIdle } = await import('./shared-computer');
    this.watched ??= watchIdle(() => void this.signOut().catch(leaveNothing));
  }

  private end(): void {
    this.endedFor.set(this.known() ?? this.endedFor());
    this.newest.take({ person: null });
  }
}
