import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Role } from '@svetionik/contracts/permissions';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** Somebody with an account here. */
export type Member = EndpointReply<Endpoints['identity.listMembers']>['items'][number];

/** The people of the organisation, and what they may do. */
@Injectable()
export class MembersStore {
  private readonly api = inject(ApiClient);

  readonly search = signal('');
  private readonly settledSearch = debounced(this.search, 300);
  readonly list = new PagedList<Member>((after, stopped) =>
    this.api.call(
      'identity.listMembers',
      { query: { search: this.settledSearch().trim(), after, limit: 50 } },
      stopped,
    ),
  );
  readonly blocking = new Submission();

  constructor() {
    effect(() => {
      this.settledSearch();
      untracked(() => void this.list.restart());
    });
  }

  async assignRoles({ id }: Member, roles: readonly Role[]): Promise<void> {
    this.accept(
      await this.api.call('identity.assignRoles', {
        params: { person: id },
        body: { roles: [...roles] },
      }),
    );
  }

  async block({ id }: Member, blocked: boolean): Promise<void> {
    await this.blocking.run(async () =>
      this.accept(
        await this.api.call('identity.blockMember', { params: { person: id }, body: { blocked } }),
      ),
    );
  }

  private accept(changed: Member): void {
    this.list.change((members) =>
      members.map((member) => (member.id === changed.id ? changed : member)),
    );
  }
}
