import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import {
  findMembersByAddress,
  findOpenInvitations,
  foldEmail,
  holdMemberships,
  Invitations,
} from '../identity';
import {
  type AppliedRow,
  findOwnInvitations,
  findUnapplied,
  storeOutcomes,
  type WorkedRow,
} from './applied-rows.queries';
import { ImportEntries } from './import-entries';
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
    private readonly entries: ImportEntries,
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
      const page = { after, limit: batch, entering: isEntering(held) };
      const rows = await findUnapplied(transaction, id, page);
      const last = rows.at(-1);
      if (last === undefined) {
        await this.finish(transaction, actor, held);
        return undefined;
      }
      const now = this.clock.now();
      await this.entries.hold(transaction, actor.organisationId, held);
      const outcomes = [
        ...(await this.invite(transaction, actor, held, rows.filter(isNew))),
        ...(await change(transaction, actor, rows.filter(isOfMember), now)),
        ...rows.filter(isSame).map((row) => settle(row, 'same')),
        ...rows.filter(isLeft).map((row) => settle(row, 'left')),
      ];
      const entered = await this.enter(transaction, actor, held, outcomes);
      await storeOutcomes(transaction, id, entered, now);
      await storeProgress(transaction, id, held.progress + rows.length);
      return last.number;
    });
  }

  /** The order has the id of its first row: carried out once. */
  private async invite(
    transaction: EntityManager,
    actor: ImportActor,
    { id, language, courseId, groupId }: ImportRow,
    rows: readonly WorkedRow[],
  ): Promise<AppliedRow[]> {
    const { organisationId } = actor;
    const [first] = rows;
    if (first === undefined) return [];
    const { outcomes } = await this.invitations.invite(transaction, actor, {
      ...{ id: v5(String(first.number), id), organisationId, language: language ?? 'sr-Latn' },
      ...{ roles: ['learner'], courseId, runId: null, groupId, reason: null },
      invitees: rows.map(({ email, latin, cyrillic }) => ({
        email: email ?? '',
        name: latin ?? cyrillic,
      })),
    });
    const addresses = rows.flatMap(({ emailFolded }) => emailFolded ?? []);
    const open = await findOpenInvitations(transaction, organisationId, addresses);
    const known = new Map(open.map((each) => [each.emailFolded, each.id]));
    const own = await findOwnInvitations(transaction, id, [...known.values()]);
    const results = new Map(outcomes.map((each) => [foldEmail(each.email), each]));
    const members = await findMembersByAddress(transaction, organisationId, addresses);
    const people = new Map(members.map((each) => [each.emailFolded, each.id]));
    return rows.map((row) => {
      const address = row.emailFolded ?? '';
      const { outcome } = results.get(address) ?? { outcome: 'member' };
      const invitationId = known.get(address) ?? null;
      const told = { sent: 'invited', invited: 'open', member: 'member' } as const;
      const became = own.has(invitationId ?? '') ? 'invited' : told[outcome];
      const personId = outcome === 'member' ? (people.get(address) ?? null) : null;
      return { ...settle(row, became), personId, invitationId };
    });
  }

  /** Puts the members among the rows in the group and the course of the import; whoever is invited gets there when they accept. */
  private async enter(
    transaction: EntityManager,
    { organisationId }: ImportActor,
    held: ImportRow,
    rows: readonly AppliedRow[],
  ): Promise<readonly AppliedRow[]> {
    const people = rows.flatMap(({ outcome, personId }) =>
      personId !== null && ['member', 'changed', 'same'].includes(outcome) ? [personId] : [],
    );
    if (!isEntering(held) || people.length === 0) return rows;
    const open = await holdMemberships(transaction, organisationId, people);
    const ids = open.map(({ personId }) => personId);
    const entered = await this.entries.enter(transaction, organisationId, held, ids);
    return rows.map((row): AppliedRow => {
      const got = row.personId === null ? undefined : entered.get(row.personId);
      if (got === undefined) return row.outcome === 'same' ? { ...row, outcome: 'gone' } : row;
      const hasCome = got.groupSince !== null || got.courseSince !== null;
      const outcome = row.outcome === 'same' && hasCome ? 'changed' : row.outcome;
      return { ...row, ...got, outcome };
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

const nothing = {
  ...{ invitationId: null, before: null, trainingId: null },
  ...{ groupSince: null, courseSince: null },
};

function settle({ number, personId }: WorkedRow, outcome: AppliedRow['outcome']): AppliedRow {
  return { ...nothing, number, personId, outcome };
}

/** Whether everybody of the import gets into something besides. */
function isEntering({ groupId, courseId }: ImportRow): boolean {
  return groupId !== null || courseId !== null;
}

type OfMember = WorkedRow & { readonly personId: string };

function isNew({ verdict, decision }: WorkedRow): boolean {
  return verdict === 'new' || (verdict === 'double' && decision === 'other');
}

function isOfMember(row: WorkedRow): row is OfMember {
  const isSame = row.verdict === 'double' && row.decision === 'same';
  return row.personId !== null && (row.verdict === 'changed' || isSame);
}

function isSame({ verdict }: WorkedRow): boolean {
  return verdict === 'same';
}

function isLeft(row: WorkedRow): boolean {
  return !isNew(row) && !isOfMember(row) && !isSame(row);
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
    ...round.map((row): AppliedRow => {
      const changed = changes.get(row.personId);
      return changed === undefined
        ? settle(row, 'gone')
        : { ...settle(row, 'changed'), ...changed };
    }),
    ...(await change(transaction, { kind: 'system', organisationId }, later, now)),
  ];
}
