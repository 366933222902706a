import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  chooseWorkplace,
  readWorkplace,
  suggestInstitutions,
} from '@svetionik/contracts/institutions';
import { institutionKey } from '@svetionik/domain/institutions/institution-key';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { DomainError } from '../../platform/http/domain-error';
import { requireMember, writeEmployer } from '../identity';
import { findPage } from './institution-search';
import { describeName } from './institution-views';
import { findInstitutions } from './institutions.queries';
import {
  deleteWorkplace,
  findByKey,
  findEmployer,
  findWorkplace,
  holdChoosable,
  updateWritten,
  writeWorkplace,
} from './workplaces.queries';

type Choice = EndpointInput<typeof chooseWorkplace>['body'];
type OwnWorkplace = EndpointReply<typeof readWorkplace>;

/** So many suggestions a minute are more than anybody types. */
const [mostSuggestions, withinSeconds] = [120, 60];
const shown = 10;

/** Where members say that they work. */
@Injectable()
export class WorkplacesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly events: Events,
  ) {}

  async suggest(
    actor: PersonActor,
    { search, institution }: EndpointInput<typeof suggestInstitutions>['query'],
  ): Promise<EndpointReply<typeof suggestInstitutions>> {
    await this.throttle.spend(`institutions ${actor.personId}`, mostSuggestions, withinSeconds);
    if (institution === undefined && institutionKey(search) === '') return { items: [] };
    const page = { search, archived: false, limit: shown };
    const rows = await this.transactions.reading(actor, async (transaction) => {
      await requireMember(transaction, actor, actor.personId);
      return institution === undefined
        ? findPage(transaction, actor.organisationId, page)
        : findInstitutions(transaction, actor.organisationId, [institution]);
    });
    return { items: rows.map(describeName) };
  }

  read(actor: PersonActor): Promise<OwnWorkplace> {
    return this.transactions.reading(actor, (transaction) => describe(transaction, actor));
  }

  choose(actor: PersonActor, choice: Choice): Promise<OwnWorkplace> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      await requireMember(transaction, actor, personId);
      if (choice.kind === 'none') {
        await deleteWorkplace(transaction, organisationId, personId);
        await writeEmployer(transaction, personId, null);
      } else if (choice.kind === 'chosen')
        await this.chooseKnown(transaction, actor, choice.institution);
      else await this.write(transaction, actor, choice.written);
      await this.events.record(transaction, actor, {
        type: 'institutions.workplace-chosen',
        version: 1,
        ids: { personId },
      });
      return describe(transaction, actor);
    });
  }

  private async chooseKnown(
    transaction: EntityManager,
    actor: PersonActor,
    institution: string,
  ): Promise<void> {
    const { organisationId, personId } = actor;
    const known = await holdChoosable(transaction, organisationId, institution);
    if (known === undefined) throw new DomainError('institution.unknown');
    const account = await findEmployer(transaction, personId);
    const written = known.name[account?.script === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
    const key = institutionKey(written);
    const [state, since] = ['chosen' as const, this.clock.now()];
    await writeWorkplace(transaction, {
      ...{ organisationId, personId, institution, written, key, state, since },
    });
    await writeEmployer(transaction, personId, written);
  }

  private async write(
    transaction: EntityManager,
    actor: PersonActor,
    written: string,
  ): Promise<void> {
    const { organisationId, personId } = actor;
    const key = institutionKey(written);
    const before = await findWorkplace(transaction, organisationId, personId);
    if (before?.writtenKey === key)
      await updateWritten(transaction, organisationId, personId, written);
    else {
      const found = await findByKey(transaction, key);
      const held = found && (await holdChoosable(transaction, organisationId, found));
      const institution = held ? (found ?? null) : null;
      const state = institution === null ? 'waiting' : 'matched';
      const since = this.clock.now();
      await writeWorkplace(transaction, {
        ...{ organisationId, personId, institution, written, key, state, since },
      });
    }
    await writeEmployer(transaction, personId, written);
  }
}

async function describe(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
): Promise<OwnWorkplace> {
  const row = await findWorkplace(transaction, organisationId, personId);
  const account = await findEmployer(transaction, personId);
  const ids = row?.institution ? [row.institution] : [];
  const [institution] = await findInstitutions(transaction, organisationId, ids);
  // what was written of oneself elsewhere since is not sorted in yet
  const agrees = row?.written === account?.employer;
  return {
    written: account?.employer ?? null,
    institution: institution && agrees ? describeName(institution) : null,
  };
}
