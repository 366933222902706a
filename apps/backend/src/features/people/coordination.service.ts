import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { requireMember } from '../identity';
import { countInstitutions, findCoordinated, replaceCoordinated } from './coordination.queries';

/** For which institutions somebody is a coordinator. */
@Injectable()
export class CoordinationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  choose(actor: PersonActor, personId: string, chosen: readonly string[]) {
    const { organisationId } = actor;
    const institutions = [...new Set(chosen)];
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireMember(transaction, actor, personId);
      const known = await countInstitutions(transaction, organisationId, institutions);
      if (known < institutions.length) throw new DomainError('institution.unknown');
      const at = this.clock.now();
      const by = actor.personId;
      await replaceCoordinated(transaction, { organisationId, personId, institutions, by, at });
      const entry: AuditEntry = {
        action: 'people.chooseInstitutions',
        subjectIds: [personId, ...institutions],
      };
      await audit(transaction, actor, entry, at);
      return { coordinates: await findCoordinated(transaction, organisationId, personId) };
    });
  }
}
