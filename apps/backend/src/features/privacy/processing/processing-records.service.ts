import { Inject, Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readProcessingRecords } from '@svetionik/contracts/privacy';
import { findPermittedRoles, roles } from '@svetionik/domain/access/permissions';
import { processingActivities } from '@svetionik/domain/privacy/processing';
import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import type { KeptPeriod, PersonalData, Processing } from '../../../platform/privacy/personal-data';
import { PERSONAL_DATA } from '../../../platform/privacy/personal-data.module';
import { findIssueDate } from '../../organisations';
import { findController, findRetention } from '../retention.queries';

type Records = EndpointReply<typeof readProcessingRecords>;
type Kept = Records['items'][number]['kept'];

/** What is done with personal data here, as features declare it beside their tables. */
@Injectable()
export class ProcessingRecordsService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(PERSONAL_DATA) private readonly declared: readonly PersonalData[],
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor): Promise<Records> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const items = [];
      for (const processing of inOrder(this.declared.flatMap((each) => each.processing)))
        items.push({
          ...describe(processing),
          kept: await describeKept(transaction, organisationId, processing.kept),
        });
      return {
        controller: await findController(transaction, organisationId),
        contact: this.settings.privacyContact ?? null,
        on: (await findIssueDate(transaction, organisationId, this.clock.now())).date,
        items,
      };
    });
  }
}

/** By activity, in the order of the list. */
function inOrder(all: readonly Processing[]): Processing[] {
  return processingActivities.flatMap((activity) =>
    all.filter((each) => each.activity === activity),
  );
}

function describe({ activity, ground, readers, tables }: Processing) {
  return {
    ...{ activity, ground },
    readers: roles.filter((role) =>
      readers.some((permission) => findPermittedRoles(permission).includes(role)),
    ),
    tables: Object.entries(tables).map(([name, place]) => ({
      name,
      ...(typeof place === 'string'
        ? { section: place, leftOut: null }
        : { section: null, leftOut: place.leftOut }),
    })),
  };
}

async function describeKept(
  transaction: EntityManager,
  organisationId: string,
  kept: KeptPeriod,
): Promise<Kept> {
  return {
    kind: kept.kind,
    days: kept.kind === 'days' ? kept.days : null,
    retention:
      kept.kind === 'retention'
        ? await describePeriod(transaction, organisationId, kept.retention)
        : null,
  };
}

async function describePeriod(
  transaction: EntityManager,
  organisationId: string,
  kind: RetainedKind,
) {
  const { years, ground } = await findRetention(transaction, organisationId, kind);
  return { kind, years, ground };
}
