import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Role } from '@svetionik/domain/access/permissions';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import { debounced } from '../../core/debounced';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** What became of somebody's roles. */
export type RoleChange = EndpointReply<Endpoints['identity.listRoleChanges']>['changes'][number];

/** Somebody with an account here. */
export type Member = EndpointReply<Endpoints['identity.listMembers']>['items'][number];

/** The people of the organisation, and what they may do. */
@Injectable()
export class MembersStore {
  private readonly api = inject(ApiClient);

  readonly search = signal('');
  /** Only those who have it. */
  readonly role = signal<Role | undefined>(undefined);
  private readonly settledSearch = debounced(this.search, 300);
  readonly list = new PagedList<Member>((after, stopped) =>
    this.api.call(
      'identity.listMembers',
      { query: { search: this.settledSearch().trim(), role: this.role(), after, limit: 50 } },
      stopped,
    ),
  );
  readonly blocking = new Submission();

  constructor() {
    effect(() => {
      this.settledSearch();
      this.role();
      untracked(() => void this.list.restart());
    });
  }

  async readRoleChanges({ id }: Member): Promise<readonly RoleChange[]> {
    const params = { person: id };
    return (await this.api.call('identity.listRoleChanges', { params })).changes;
  }

  async assignRoles(
    { id }: Member,
    roles: readonly Role[],
    reason: string | undefined,
  ): Promise<void> {
    this.accept(
      await this.api.call('identity.assignRoles', {
        params: { person: id },
        body: { roles: [...roles], reason },
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
