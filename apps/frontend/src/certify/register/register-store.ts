import { computed, effect, inject, Injectable, resource, signal, untracked } from '@angular/core';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { buildAddress } from '@svetionik/client/request-line';
import { PagedList } from '../../core/api/paged-list';
import { reread } from '../../core/api/reread';
import { debounced } from '../../core/debounced';
import { Files } from '../../core/files';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { registerRoutes } from '../../core/routes/register.generated';
import { SessionStore } from '../../core/session/session-store';

type Query = NonNullable<EndpointRequest<Endpoints['register.listCertificates']>['query']>;

/** A line of the register. */
export type RegisterLine = EndpointReply<Endpoints['register.listCertificates']>['items'][number];

/** What a certificate is worth today. */
export type EffectiveStatus = RegisterLine['standing'];

/** In the order of the filter. */
export const effectiveStatuses: readonly EffectiveStatus[] = [
  'valid',
  'expired',
  'suspended',
  'superseded',
  'revoked',
  'annulled',
  'lost',
];

/** To how many one click writes at most. */
export const mostMailed = 500;

/** Which part of the register is shown. Outlives the screen, so that the way back leads to the same place. */
@Injectable()
export class RegisterStore {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentLanguage);

  /** Organiser and year of one register, as `organiser year`; null is all registers. */
  readonly register = signal<string | null>(null);
  readonly standing = signal<EffectiveStatus | null>(null);
  readonly search = signal('');
  private readonly settledSearch = debounced(this.search, 300);

  readonly registers = resource({
    params: () => this.session.person()?.id,
    loader: ({ abortSignal }) =>
      this.api.call('register.listRegisters', {}, abortSignal).then(({ items }) => items),
  });
  readonly chosen = computed(() =>
    this.registers.hasValue()
      ? this.registers.value().find((each) => registerKey(each) === this.register())
      : undefined,
  );
  readonly list = new PagedList<RegisterLine>((after, stopped) =>
    this.api.call(
      'register.listCertificates',
      { query: { ...this.query(), after, limit: 50 } },
      stopped,
    ),
  );
  readonly exporting = new Submission();
  readonly mailing = new Submission();
  /** To how many was written. */
  readonly mailed = signal<number | undefined>(undefined);

  constructor() {
    effect(() => {
      this.query();
      untracked(() => this.mailed.set(undefined));
      const person = this.session.person();
      untracked(() => (person ? void this.list.restart() : this.list.clear()));
    });
  }

  /** Reads again what may have changed since the screen was last open. */
  refresh(): void {
    reread(this.registers);
    void this.list.restart();
  }

  /** Saves the chosen register as a table for Excel. */
  async export(): Promise<void> {
    const register = this.chosen();
    if (register === undefined) return;
    const { organiser, year } = register;
    const request = {
      params: { organiser: organiser.id, year },
      query: { language: this.current.language() },
    };
    await this.exporting.run(async () =>
      this.files.save(await this.api.call('register.exportRegister', request)),
    );
  }

  /** The documents of all that the list is about: an address, since the browser takes such a file to the disk as it comes. */
  readonly documents = computed(() =>
    buildAddress(registerRoutes['register.downloadDocuments'], { query: this.choice() }),
  );

  /** What the list is about, however much of it is shown. */
  choice(): Query {
    const { search, ...filter } = this.query();
    return search ? { ...filter, search } : filter;
  }

  /** The valid certificates with a document that the list is about; undefined where the list is too long to write to all. */
  async mailable(): Promise<readonly string[] | undefined> {
    const of = () =>
      this.list
        .items()
        .filter(({ status, rendering }) => status === 'valid' && rendering === 'ready');
    while (this.list.hasMore() && this.list.error() === undefined && of().length <= mostMailed)
      await this.list.more();
    return of().length > mostMailed ? undefined : of().map(({ id }) => id);
  }

  async mail(certificates: readonly string[]): Promise<void> {
    await this.mailing.run(async () =>
      this.mailed.set(
        (
          await this.api.call('register.mailCertificates', {
            body: { certificates: [...certificates] },
          })
        ).count,
      ),
    );
  }

  private query(): Query {
    const [organiser, year] = this.register()?.split(' ') ?? [];
    return {
      organiser,
      year: year === undefined ? undefined : Number(year),
      standing: this.standing() ?? undefined,
      search: this.settledSearch().trim(),
    };
  }
}

/** Names a register in the filter. */
export function registerKey({
  organiser,
  year,
}: {
  readonly organiser: { readonly id: string };
  readonly year: number;
}): string {
  return `${organiser.id} ${year}`;
}
