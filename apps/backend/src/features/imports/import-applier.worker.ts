import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { findOpenInvitations, Invitations } from '../identity';
import {
  type AppliedRow,
  findUnapplied,
  storeOutcomes,
  type WorkedRow,
} from './applied-rows.queries';
import { type ImportActor, readJob } from './import-job';
import { applyImportJob } from './imports.jobs';
import { holdImport, type ImportRow, storeApplied, storeProgress } from './imports.queries';
import { changeMemberships, pickSaid } from './membership-changes';

const batch = 250;

/**
 * Carries an import out, some rows at a time. Each transaction notes what became of its rows, so that whoever goes on after a worker
 * that was killed meets only those that are left: nobody is invited or changed twice.
 */
@Injectable()
@Works(applyImportJob)
export class ImportApplierWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly invitations: Invitations,
  ) {}

  async handle(job: Job): Promise<void> {
    const { actor, id } = readJob(job);
    let after: number | undefined = 0;
    while (after !== undefined) after = await this.applySome(actor, id, after);
  }

  /** Gives the number of the last row; undefined where there is nothing more to do. */
  private applySome(actor: ImportActor, id: string, after: number): Promise<number | undefined> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await holdImport(transaction, actor.organisationId, id);
      if (held?.state !== 'applying') return undefined;
      const rows = await findUnapplied(transaction, id, { after, limit: batch });
      const last = rows.at(-1);
      if (last === undefined) {
        await this.finish(transaction, actor, held);
        return undefined;
      }
      const now = this.clock.now();
      const outcomes = [
        ...(await this.invite(transaction, actor, held, rows.filter(isNew))),
        ...(await change(transaction, actor, rows.filter(isOfMember), now)),
        ...rows
          .filter(isLeft)
          .map(({ number }) => ({ ...nothing, number, outcome: 'left' as const })),
      ];
      await storeOutcomes(transaction, id, outcomes, now);
      await storeProgress(transaction, id, held.progress + rows.length);
      return last.number;
    });
  }

  /** The order has the id of its first row: carried out once. */
  private async invite(
    transaction: EntityManager,
    actor: ImportActor,
    { id, language }: ImportRow,
    rows: readonly WorkedRow[],
  ): Promise<AppliedRow[]> {
    const { organisationId } = actor;
    const [first] = rows;
    if (first === undefined) return [];
    const { outcomes } = await this.invitations.invite(transaction, actor, {
      ...{ id: v5(String(first.number), id), organisationId, language: language ?? 'sr-Latn' },
      ...{ roles: ['learner'], courseId: null, reason: null },
      invitees: rows.map(({ email, latin, cyrillic }) => ({
        email: email ?? '',
        name: latin ?? cyrillic,
      })),
    });
    const addresses = rows.flatMap(({ emailFolded }) => emailFolded ?? []);
    const open = await findOpenInvitations(transaction, organisationId, addresses);
    const known = new Map(open.map((each) => [each.emailFolded, each.id]));
    const results = new Map(outcomes.map((each) => [each.email, each]));
    return rows.map((row) => {
      const { outcome } = results.get(row.email ?? '') ?? { outcome: 'member' };
      const told = { sent: 'invited', invited: 'open', member: 'member' } as const;
      const invitationId = known.get(row.emailFolded ?? '') ?? null;
      return { ...nothing, number: row.number, outcome: told[outcome], invitationId };
    });
  }

  private async finish(
    transaction: EntityManager,
    actor: ImportActor,
    { id, fileHash }: ImportRow,
  ): Promise<void> {
    const now = this.clock.now();
    await storeApplied(transaction, id, now);
    if (fileHash !== null) await this.files.discard(transaction, fileHash);
    await audit(transaction, actor, { action: 'imports.applied', subjectIds: [id] }, now);
  }
}

const nothing = { invitationId: null, before: null, trainingId: null };

type OfMember = WorkedRow & { readonly personId: string };

function isNew({ verdict, decision }: WorkedRow): boolean {
  return verdict === 'new' || (verdict === 'double' && decision === 'other');
}

function isOfMember(row: WorkedRow): row is OfMember {
  const isSame = row.verdict === 'double' && row.decision === 'same';
  return row.personId !== null && (row.verdict === 'changed' || isSame);
}

function isLeft(row: WorkedRow): boolean {
  return !isNew(row) && !isOfMember(row);
}

/** One member after the other where two rows are of the same one. */
async function change(
  transaction: EntityManager,
  { organisationId }: ImportActor,
  rows: readonly OfMember[],
  now: Date,
): Promise<AppliedRow[]> {
  if (rows.length === 0) return [];
  const first = new Map(rows.toReversed().map((row) => [row.personId, row]));
  const round = rows.filter((row) => first.get(row.personId) === row);
  const said = round.map((row) => pickSaid(row, row.personId));
  const changes = await changeMemberships(transaction, organisationId, said, now);
  const later = rows.filter((row) => first.get(row.personId) !== row);
  return [
    ...round.map(({ number, personId }): AppliedRow => {
      const changed = changes.get(personId);
      return changed === undefined
        ? { ...nothing, number, outcome: 'gone' }
        : { ...nothing, ...changed, number, outcome: 'changed' };
    }),
    ...(await change(transaction, { kind: 'system', organisationId }, later, now)),
  ];
}
