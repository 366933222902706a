import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  declareInterruption,
  listInterruptions,
  listTouched,
} from '@svetionik/contracts/interruptions';
import { interruptionProblem } from '@svetionik/domain/attempt/interruption';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { splitWords } from '../../../platform/database/name-search';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { readPersonName } from '../../identity';
import {
  findInterruption,
  findInterruptions,
  insertInterruption,
  type InterruptionRow,
} from './interruptions.queries';
import {
  countTouchedByCourse,
  findTouched,
  lockTouched,
  type TouchedRow,
} from './touched-attempts.queries';

type Interruption = EndpointReply<typeof declareInterruption>;
type Touched = EndpointReply<typeof listTouched>;
type Declaration = EndpointInput<typeof declareInterruption>['body'];

/** Interruptions that people declare: the clock stands still for those whom they touched, and for nobody else. */
@Injectable()
export class InterruptionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listInterruptions>['query'],
  ): Promise<EndpointReply<typeof listInterruptions>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findInterruptions(transaction, actor.organisationId, after, limit + 1);
      const items = rows.slice(0, limit).map(presentInterruption);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** Whom an interruption would touch. Reading the list is noted. */
  listTouched(
    actor: PersonActor,
    { from, to, course, search, after, limit }: EndpointInput<typeof listTouched>['query'],
  ): Promise<Touched> {
    this.refuseBadSpan({ from, to });
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const within = { organisationId: actor.organisationId, from, to, course };
      const rows = await findTouched(transaction, within, {
        words: splitWords(search ?? ''),
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(presentTouched);
      await audit(
        transaction,
        actor,
        { action: 'assessment.listTouched', subjectIds: items.map(({ person }) => person.id) },
        this.clock.now(),
      );
      return {
        items,
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
        courses: await countTouchedByCourse(transaction, within),
      };
    });
  }

  /** Declares an interruption. An attempt that is being closed at this moment is waited for, and then no longer touched. */
  declare(
    actor: PersonActor,
    id: string,
    body: Declaration,
  ): Promise<Answer<Interruption> | Interruption> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findInterruption(transaction, actor.organisationId, id);
      if (known !== undefined) return sameAgain(known, body);
      this.refuseBadSpan(body);
      await this.append(transaction, actor, id, body);
      const row = await findInterruption(transaction, actor.organisationId, id);
      if (row === undefined) throw new DomainError('creation.differs');
      return created(presentInterruption(row));
    });
  }

  private async append(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    { course, touched, ...interruption }: Declaration,
  ): Promise<void> {
    const { organisationId, personId: declaredBy } = actor;
    const attempts = await lockTouched(
      transaction,
      { organisationId, ...interruption, course: course ?? undefined },
      touched,
    );
    if (attempts.length === 0) throw new DomainError('assessment.outage-touches-nobody');
    const row = {
      id,
      organisationId,
      ...interruption,
      touched: { course, ...touched },
      declaredBy,
      declaredAt: this.clock.now(),
    };
    if (!(await insertInterruption(transaction, row, attempts)))
      throw new DomainError('creation.differs');
    await audit(
      transaction,
      actor,
      { action: 'assessment.declareOutage', subjectIds: [id], reason: interruption.reason },
      row.declaredAt,
    );
    await this.events.record(transaction, actor, {
      type: 'assessment.outage-declared',
      version: 1,
      ids: { outageId: id },
    });
  }

  private refuseBadSpan({ from, to }: { readonly from: string; readonly to: string }): void {
    const problem = interruptionProblem(
      { from: Date.parse(from), to: Date.parse(to) },
      this.clock.now().getTime(),
    );
    if (problem !== undefined) throw new DomainError('assessment.outage-refused');
  }
}

function sameAgain(
  known: InterruptionRow,
  { from, to, reason, course, touched }: Declaration,
): Interruption {
  const same =
    known.from.getTime() === Date.parse(from) &&
    known.to.getTime() === Date.parse(to) &&
    known.reason === reason &&
    alike(known.touched, { course, ...touched });
  if (!same) throw new DomainError('creation.differs');
  return presentInterruption(known);
}

function presentInterruption({
  id,
  from,
  to,
  reason,
  declaredAt,
  attempts,
  ...by
}: InterruptionRow): Interruption {
  const declaredBy = { id: by.declaredBy, name: readPersonName(by), email: by.email };
  return {
    id,
    from: from.toISOString(),
    to: to.toISOString(),
    reason,
    declaredAt: declaredAt.toISOString(),
    declaredBy,
    attempts,
  };
}

function presentTouched({ id, startedAt, open, ...row }: TouchedRow): Touched['items'][number] {
  return {
    id,
    person: { id: row.personId, name: readPersonName(row), email: row.email },
    course: { id: row.courseId, title: row.courseTitle, edition: row.edition },
    startedAt: startedAt.toISOString(),
    state: open ? 'open' : 'over',
  };
}
