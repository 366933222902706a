import { Inject, Injectable } from '@nestjs/common';
import { demonstrationSignatory } from '@svetionik/domain/certificates/signatory-name';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { newId } from '../../platform/database/identifiers';
import { findNameAndTown } from './network.queries';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import type { OrganiserEntity } from './organiser.entity';
import { findFirstOrganiserId, insertOrganiser } from './organisers.queries';
import { insertSignatory } from './signatories.queries';

const astra: Pick<OrganiserEntity, 'name' | 'place'> = {
  name: {
    'sr-Latn': 'ASTRA – Akcija protiv trgovine ljudima',
    'sr-Cyrl': 'АСТРА – Акција против трговине људима',
  },
  place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
};

/** The organiser that courses name while nobody has chosen one. */
@Injectable()
export class FirstOrganiser {
  constructor(
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The first that is not archived, made when there is none. Who signs for it only a person knows, but for a demonstration. */
  async provide(transaction: EntityManager, organisationId: string): Promise<string> {
    const known = await findFirstOrganiserId(transaction, organisationId);
    if (known !== undefined) return known;
    const names = await this.nameOf(transaction, organisationId);
    const organiser = { id: newId(), organisationId, ...names, createdAt: this.clock.now() };
    await insertOrganiser(transaction, organiser);
    if (this.settings.onThisMachineOnly) await this.inventSignatory(transaction, organiser);
    return organiser.id;
  }

  /** A member of the network issues in its own name. */
  private async nameOf(transaction: EntityManager, organisationId: string): Promise<typeof astra> {
    const own = await findNameAndTown(transaction, organisationId);
    if (own === undefined || own.network) return astra;
    return { name: own.name, place: own.town ?? { 'sr-Latn': '', 'sr-Cyrl': '' } };
  }

  private async inventSignatory(
    transaction: EntityManager,
    {
      id: organiserId,
      organisationId,
      createdAt,
    }: Pick<OrganiserEntity, 'id' | 'organisationId' | 'createdAt'>,
  ): Promise<void> {
    const { date: validFrom } = await findIssueDate(transaction, organisationId, createdAt);
    await insertSignatory(transaction, {
      id: newId(),
      organisationId,
      organiserId,
      ...demonstrationSignatory,
      validFrom,
      validTo: null,
      createdAt,
    });
  }
}
