import {
  computed,
  effect,
  inject,
  Injectable,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { ImportField } from '@svetionik/domain/people/import-fields';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../../core/api/api-client';
import { reread } from '../../core/api/reread';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** An import with what its file holds. */
export type OpenedImport = EndpointReply<Endpoints['imports.readPeopleImport']>;

/** An import as a list shows it. */
export type PeopleImport = EndpointReply<Endpoints['imports.applyImport']>;

/** Milliseconds between two looks at what a worker does. */
const pause = 1_000;
const atWork: readonly string[] = ['reading', 'checking', 'applying', 'undoing'];

/** A list of people: watched while a worker is at it, and taken from step to step. */
@Injectable()
export class ImportStore {
  private readonly api = inject(ApiClient);

  readonly id = signal<string | undefined>(undefined);
  readonly read = resource({
    params: () => this.id(),
    loader: ({ params, abortSignal }) =>
      this.api.call('imports.readPeopleImport', { params: { import: params } }, abortSignal),
  });
  /** What is known stays while it is asked for again. */
  readonly view = linkedSignal<OpenedImport | undefined, OpenedImport | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (arrived, before) => arrived ?? before?.value,
  });
  readonly working = computed(() => atWork.includes(this.view()?.state ?? ''));
  readonly going = new Submission();

  constructor() {
    // where no answer comes, what is known stays, and it is asked again
    effect((onCleanup) => {
      if (!this.working() || this.read.isLoading()) return;
      const timer = setTimeout(() => reread(this.read), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  check(sheet: number, fields: readonly (ImportField | null)[]): Promise<boolean> {
    return this.go((params, version) =>
      this.api.call('imports.mapColumns', {
        params,
        version,
        body: { sheet, fields: [...fields] },
      }),
    );
  }

  apply(body: {
    readonly language: Language;
    readonly groupId: string | null;
    readonly courseId: string | null;
  }): Promise<boolean> {
    return this.go((params, version) =>
      this.api.call('imports.applyImport', { params, version, body }),
    );
  }

  undo(): Promise<boolean> {
    return this.go((params, version) => this.api.call('imports.undoImport', { params, version }));
  }

  discard(): Promise<boolean> {
    return this.go((params, version) =>
      this.api.call('imports.discardImport', { params, version }),
    );
  }

  /** How far it is, after a row was decided about. */
  refresh(): void {
    reread(this.read);
  }

  private async go(
    step: (params: { readonly import: string }, version: number) => Promise<PeopleImport>,
  ): Promise<boolean> {
    const view = this.view();
    if (view === undefined) return false;
    const done = await this.going.run(async () => {
      const now = await step({ import: view.id }, view.version);
      this.read.set({ ...view, ...now });
    });
    if (!done) reread(this.read);
    return done;
  }
}
