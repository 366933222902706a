import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listActedPeople, proposeBulkAction } from '@svetionik/contracts/people';
import { pickRoles } from '@svetionik/domain/access/permissions';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { bulkSkips, judgeBulkDeed, mostActedPeople } from '@svetionik/domain/people/bulk-deed';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { type Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { CourseEditions } from '../catalogue';
import { readPersonName } from '../identity';
import { readActedFacts } from './acted-facts';
import { countActed, findActed, insertActed } from './acted-people.queries';
import {
  type BulkActionRow,
  deleteProposed,
  findBulkAction,
  insertBulkAction,
  updateStarted,
} from './bulk-actions.queries';
import { judgedDeed } from './judged-deed';
import { requireBulkAction, requireMayDo, requireProofOfDeed } from './people.access';
import { runBulkActionJob } from './people.jobs';
import { PeopleReader } from './people-reader';

type Proposal = EndpointInput<typeof proposeBulkAction>['body'];
type Proposed = EndpointReply<typeof proposeBulkAction>;

/** What is done about many people: chosen and judged first, then done by a job. */
@Injectable()
export class BulkActionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly reader: PeopleReader,
    private readonly editions: CourseEditions,
  ) {}

  propose(actor: PersonActor, id: string, body: Proposal): Promise<Proposed | Answer<Proposed>> {
    const { organisationId, personId: proposedBy } = actor;
    const asked = createHash('sha256').update(canonicalJson(body)).digest('hex');
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const same = await findBulkAction(transaction, organisationId, id);
      if (same !== undefined) {
        if (same.asked !== asked || same.proposedBy !== proposedBy)
          throw new DomainError('creation.differs');
        return describe(transaction, organisationId, same);
      }
      const { deed } = body;
      await requireMayDo(transaction, actor, deed, this.editions);
      await deleteProposed(transaction, organisationId, proposedBy);
      const row = { id, deed, asked, proposedBy };
      const at = this.clock.now();
      if (!(await insertBulkAction(transaction, organisationId, { ...row, at })))
        throw new DomainError('creation.differs');
      const people = await this.gather(transaction, actor, body.selection);
      const judged = await judge(transaction, actor, deed, people, at);
      await insertActed(transaction, organisationId, id, judged, at);
      return created(await describe(transaction, organisationId, { ...row, state: 'proposed' }));
    });
  }

  /** Started again, it goes on as it is. */
  start(actor: PersonActor, id: string): Promise<Proposed> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireBulkAction(transaction, actor, id);
      await requireMayDo(transaction, actor, row.deed, this.editions);
      const at = this.clock.now();
      requireProofOfDeed(actor, row.deed, at);
      if (await updateStarted(transaction, organisationId, id, at)) {
        await this.jobs.enqueue(transaction, runBulkActionJob, [
          { organisationId, ids: { actionId: id } },
        ]);
        const entry: AuditEntry = {
          action: 'people.startBulkAction',
          subjectIds: [id],
          code: row.deed.kind,
        };
        await audit(transaction, actor, entry, at);
      }
      return this.describe(transaction, actor, id);
    });
  }

  read(actor: PersonActor, id: string): Promise<Proposed> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor, id));
  }

  /** Reading the list is noted. */
  listPeople(
    actor: PersonActor,
    id: string,
    { outcome, after, limit }: EndpointInput<typeof listActedPeople>['query'],
  ): Promise<EndpointReply<typeof listActedPeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireBulkAction(transaction, actor, id);
      const page = { outcome, after, limit: limit + 1 };
      const rows = await findActed(transaction, organisationId, id, page);
      const items = rows.slice(0, limit).map((row) => ({
        id: row.id,
        name: readPersonName(row),
        email: row.email,
        outcome: row.outcome,
        why: bulkSkips.find((why) => why === row.why) ?? null,
        settledAt: row.settledAt?.toISOString() ?? null,
      }));
      const entry: AuditEntry = {
        action: 'people.listActedPeople',
        subjectIds: items.map((each) => each.id),
      };
      await audit(transaction, actor, entry, this.clock.now());
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  private async gather(
    transaction: EntityManager,
    actor: PersonActor,
    selection: Proposal['selection'],
  ): Promise<readonly string[]> {
    if (selection.kind === 'chosen') return selection.people;
    const people = await this.reader.gatherBut(transaction, actor, selection, mostActedPeople);
    if (people.length > mostActedPeople) throw new DomainError('people.too-many-chosen');
    return people;
  }

  private async describe(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<Proposed> {
    const row = await requireBulkAction(transaction, actor, id);
    return describe(transaction, actor.organisationId, row);
  }
}

async function judge(
  transaction: EntityManager,
  actor: PersonActor,
  deed: Proposal['deed'],
  people: readonly string[],
  now: Date,
) {
  const about = judgedDeed(deed, actor);
  const facts = await readActedFacts(transaction, actor.organisationId, people, about, now);
  return facts.map((each) => ({
    id: each.id,
    why: judgeBulkDeed(about.deed, { ...each, roles: pickRoles(each.roles) }),
  }));
}

async function describe(
  transaction: EntityManager,
  organisationId: string,
  { id, deed, state }: Pick<BulkActionRow, 'id' | 'deed' | 'state'>,
): Promise<Proposed> {
  const counted = await countActed(transaction, organisationId, id);
  const of = (outcome: string) => counted.find((row) => row.outcome === outcome)?.people ?? 0;
  const skipped = bulkSkips.flatMap((why) => {
    const row = counted.find((each) => each.why === why);
    return row === undefined ? [] : [{ why, people: row.people }];
  });
  return { id, deed, state, waiting: of('waiting'), done: of('done'), skipped };
}
