import { Injectable } from '@nestjs/common';
import type { organiser } from '@svetionik/contracts/organisers';
import { IsNull, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { OrganiserEntity } from './organiser.entity';
import { OrganiserViews } from './organiser-views';

const most = 100;

/** The organiser by which it is told how far an organisation is set up. */
@Injectable()
export class LeadingOrganiser {
  constructor(private readonly views: OrganiserViews) {}

  /** One that can issue and whose credentials are signed, or else the first that is not archived. */
  async find(
    transaction: EntityManager,
    organisationId: string,
  ): Promise<z.output<typeof organiser> | undefined> {
    const rows = await transaction.find(OrganiserEntity, {
      where: { organisationId, archivedAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
      take: most,
    });
    const organisers = await this.views.describe(transaction, organisationId, rows);
    return (
      organisers.find(({ complete, credentialKey }) => complete && credentialKey) ?? organisers[0]
    );
  }
}
