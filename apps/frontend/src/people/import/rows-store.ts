import { inject, Injectable, signal } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** A row of a list of people. */
export type ImportedRow = EndpointReply<Endpoints['imports.listImportedRows']>['items'][number];

/** By what rows are shown: their verdict before an import is applied, or what became of them. */
export type RowFilter =
  | { readonly verdict?: ImportedRow['verdict'] }
  | { readonly outcome?: NonNullable<ImportedRow['outcome']> }
  | { readonly undone?: NonNullable<ImportedRow['undone']> };

/** The rows of an import in the order of the file, and what is decided about them. */
@Injectable()
export class RowsStore {
  private readonly api = inject(ApiClient);

  readonly id = signal<string | undefined>(undefined);
  readonly filter = signal<RowFilter>({});
  readonly deciding = new Submission();
  readonly list = new PagedList<ImportedRow>(async (after, stopped) => {
    const id = this.id();
    if (id === undefined) return { items: [], next: null };
    const query = { ...this.filter(), after: Number(after ?? 0), limit: 100 };
    const request = { params: { import: id }, query };
    const page = await this.api.call('imports.listImportedRows', request, stopped);
    return { items: page.items, next: page.next === null ? null : String(page.next) };
  });

  constructor() {
    this.list.follow(() => [this.id(), this.filter()]);
  }

  decide(
    { number, decision: before }: ImportedRow,
    decision: NonNullable<ImportedRow['decision']>,
    member: string | null,
  ): Promise<boolean> {
    const id = this.id();
    if (id === undefined || before === decision) return Promise.resolve(false);
    return this.deciding.run(async () => {
      const params = { import: id, number };
      const body = { decision, member };
      const row = await this.api.call('imports.decideRow', { params, body });
      this.list.change((all) => all.map((each) => (each.number === number ? row : each)));
    });
  }
}
