import { computed, DestroyRef, inject, Injectable, resource, signal } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../api/api-client';
import { reread } from '../api/reread';
import { Submission } from '../forms/submission';
import { newId } from '../new-id';
import type { Endpoints } from '../routes.generated';
import { privacyRoutes } from '../routes/privacy.generated';

/** A file of own data, and how far it is. */
export type OwnDataFile = NonNullable<EndpointReply<Endpoints['privacy.readOwnData']>['file']>;

/** Why an administrator has the data of somebody put together, and in which language. */
export type DataOrder = EndpointRequest<Endpoints['privacy.orderPersonData']>['body'];

interface KnownFile {
  readonly file: OwnDataFile | null;
  readonly person?: EndpointReply<Endpoints['privacy.readPersonData']>['person'];
}

const nothing: KnownFile = { file: null };
const pause = 2_000;

/** The file of somebody’s own data: ordered, and looked at until it is there. Without a person it is one’s own. */
@Injectable()
export class OwnDataStore {
  private readonly api = inject(ApiClient);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly person = signal<string | undefined>(undefined);
  readonly ordering = new Submission();
  readonly read = resource({
    params: () => ({ person: this.person() }),
    loader: ({ params, abortSignal }) => this.look(params.person, abortSignal),
  });
  private readonly known = computed(() => (this.read.hasValue() ? this.read.value() : nothing));
  readonly file = computed(() => this.known().file);
  /** Whose it is, where it is not one's own. */
  readonly whom = computed(() => this.known().person);
  /** An address, not a request: the browser takes the file to the disk as it comes. */
  readonly address = computed(() => {
    const file = this.file();
    if (file === null) return '';
    const person = this.person();
    return person === undefined
      ? buildAddress(privacyRoutes['privacy.downloadOwnData'], { params: { export: file.id } })
      : buildAddress(privacyRoutes['privacy.downloadPersonData'], {
          params: { person, export: file.id },
        });
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  order(language: Language): Promise<boolean> {
    const params = { export: newId() };
    return this.send(() => this.api.call('privacy.orderOwnData', { params, body: { language } }));
  }

  orderFor(person: string, body: DataOrder): Promise<boolean> {
    const params = { person, export: newId() };
    return this.send(() => this.api.call('privacy.orderPersonData', { params, body }));
  }

  private send(order: () => Promise<OwnDataFile>): Promise<boolean> {
    return this.ordering.run(async () => {
      const file = this.watched(await order());
      this.read.update((known = nothing) => ({ ...known, file }));
    });
  }

  private async look(person: string | undefined, signal: AbortSignal): Promise<KnownFile> {
    const known: KnownFile =
      person === undefined
        ? await this.api.call('privacy.readOwnData', {}, signal)
        : await this.api.call('privacy.readPersonData', { params: { person } }, signal);
    return { ...known, file: known.file && this.watched(known.file) };
  }

  /** Looks again while it is being made. */
  private watched(file: OwnDataFile): OwnDataFile {
    clearTimeout(this.timer);
    if (file.state === 'waiting') this.timer = setTimeout(() => reread(this.read), pause);
    return file;
  }
}
