import { computed, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { ApiClient } from '../api/api-client';
import { buildBase, PageAddress } from '../api/page-address';
import { Connection } from '../api/connection';
import { type Person, SessionStore } from '../session/session-store';

/** An organisation of whoever is signed in, and what they are there. */
export type OwnOrganisation = Person['organisations'][number];

/**
 * Why a page is covered: the session acts in another organisation than the page is of.
 *
 * - `left`: it acted in this one before; somebody went on in another one, in another tab.
 * - `other`: the page is of one of the person's organisations, but not of the one in which the session acts.
 * - `nobody`: the person is nobody in the organisation of the page.
 */
export interface OtherPage {
  readonly why: 'left' | 'other' | 'nobody';
  /** The organisation of the page, where it is one of the person's. */
  readonly page: OwnOrganisation | undefined;
  readonly acting: OwnOrganisation;
  readonly all: readonly OwnOrganisation[];
}

/** Pages that belong to no organisation: whoever checks a document is sent nowhere. */
const everybodys = /^\/v(?:[/?#]|$)/;

/** Pages by which somebody comes into an organisation, wherever they were before. */
const entries = /^(?:\/o\/[^/]+)?\/(?:join|invitation)(?:[/?#]|$)/;

/** In which organisation the session acts, where that is another one than the page is of, and the ways on. */
@Injectable({ providedIn: 'root' })
export class Acting {
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly connection = inject(Connection);
  private readonly session = inject(SessionStore);
  private readonly address = inject(PageAddress);
  /** Where it is acted by now, as another tab or the server has said. */
  private readonly heard = signal<string | undefined>(undefined);
  private readonly tabs =
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('organisation');

  readonly elsewhere = computed<OtherPage | undefined>(() => {
    const person = this.session.person();
    const acting = person?.organisations.find(
      ({ id }) => id === (this.heard() ?? person.organisation),
    );
    if (!person || !acting || this.isOf(acting) || this.isEntry()) return undefined;
    const page = person.organisations.find((each) => this.isOf(each));
    if (page === undefined && this.isEverybodys()) return undefined;
    const why = page === undefined ? 'nobody' : page.id === this.left() ? 'left' : 'other';
    return { why, page, acting, all: person.organisations };
  });

  constructor() {
    this.tabs?.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') this.heard.set(data);
    });
    effect(() => {
      if (this.connection.elsewhere() > 0) untracked(() => void this.ask());
    });
    effect(() => {
      const person = this.session.person();
      untracked(() => {
        this.heard.set(undefined);
        if (person) this.goHome(person);
      });
    });
  }

  /** Goes on in an organisation of the person: here, where the page is of it and nothing is lost, or else on its pages. */
  async goOn({ id, slug, network }: OwnOrganisation, path = ''): Promise<void> {
    const session = await this.api.call('identity.switchOrganisation', {
      body: { organisation: id },
    });
    this.tabs?.postMessage(id);
    if (this.connection.organisation() === id) {
      this.heard.set(undefined);
      this.session.accept(session);
    } else this.open(`${buildBase(network ? undefined : slug)}${path}`);
  }

  /** Opens a page of the organisation in which the session acts already. `path` begins with a slash. */
  async enter(path: string): Promise<void> {
    const acting = this.elsewhere()?.acting;
    if (acting === undefined || this.address.slug !== undefined) {
      await this.router.navigateByUrl(path);
      return;
    }
    this.open(`${buildBase(acting.network ? undefined : acting.slug)}${path.slice(1)}`);
  }

  open(address: string): void {
    this.document.location.assign(address);
  }

  private isOf({ slug, network }: OwnOrganisation): boolean {
    return this.address.slug === undefined ? network : this.address.slug === slug;
  }

  private left(): string | undefined {
    return this.heard() === undefined ? undefined : this.connection.organisation();
  }

  /** An address without a slug is the network's; who is nobody there meant their own. */
  private goHome({ organisations }: Person): void {
    const isHere = organisations.some((each) => this.isOf(each));
    if (this.address.slug !== undefined || isHere || this.isEverybodys() || this.isEntry()) return;
    const { pathname, search, hash } = this.document.location;
    if (pathname.startsWith('/account/sign-in')) return;
    const own = organisations.find(({ id }) => id === this.session.person()?.organisation);
    if (own)
      this.document.location.replace(`${buildBase(own.slug)}${pathname.slice(1)}${search}${hash}`);
  }

  private isEverybodys(): boolean {
    return this.address.slug === undefined && everybodys.test(this.document.location.pathname);
  }

  private isEntry(): boolean {
    return entries.test(this.document.location.pathname);
  }

  private async ask(): Promise<void> {
    const { person } = await this.api.call('identity.readSession', {});
    this.heard.set(person?.organisation);
  }
}
