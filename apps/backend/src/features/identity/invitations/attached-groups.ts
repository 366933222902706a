import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/http/domain-error';

type Find = (
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
) => Promise<boolean>;

/** Whether people can be put in a group that an entry brings. The feature that has groups stands later, and says when it starts how it is asked. */
@Injectable()
export class AttachedGroups {
  private ask: Find | undefined;

  provide(ask: Find): void {
    this.ask = ask;
  }

  /** Refuses a group that the organisation does not have, or that nobody is put in by hand. */
  async require(
    transaction: EntityManager,
    organisationId: string,
    groupId: string | null,
  ): Promise<void> {
    if (groupId === null) return;
    if ((await this.ask?.(transaction, organisationId, groupId)) !== true)
      throw new DomainError('identity.group-unknown');
  }
}
