import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listSummedRuns, readRunSums } from '@svetionik/contracts/runs';
import { type Branch, growBranches } from '@svetionik/domain/institutions/branches';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { findTree, type TreeInstitution } from '../../institutions';
import { ParticipantReader } from '../participant-reader';
import { summariseRun } from '../run-view';
import { requireSummedRun } from '../runs.access';
import { findRunNames, findRuns, pickTitle } from '../runs.queries';
import type { PartColumns } from './part-columns';
import { addSums, noSum, tellAll, tellCoarsely, type Sum, type SummedGroup } from './summed-groups';
import { sumParticipants, sumParts, sumProgrammeParts, type SumKey } from './run-sums.queries';

export type RunSums = EndpointReply<typeof readRunSums>;

/** The people of a run in numbers. */
@Injectable()
export class RunSumsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: ParticipantReader,
  ) {}

  /** A fixed number of statements, however many people, parts, institutions and groups there are. */
  read(actor: PersonActor, runId: string, by: SumKey): Promise<RunSums> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const { run, exact } = await requireSummedRun(transaction, actor, runId);
      const columns = await this.reader.findColumns(transaction, organisationId, run);
      const modules = [...columns.modules];
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const asked = { organisationId, run: run.id, today, columns };
      const read = (key: SumKey) => this.sum(transaction, { ...asked, by: key });
      const leaves = by === 'nothing' ? [] : await read(by);
      // everybody is in one institution or in none, but perhaps in several groups
      const own = by === 'institution' ? leaves : await read('nothing');
      const all = own.map(({ sum }) => sum).reduce(addSums, noSum(modules.length));
      const groups =
        by === 'institution' ? await placeInTree(transaction, organisationId, leaves) : leaves;
      const { subject } = await findRunNames(transaction, organisationId, run.id);
      const { title, startsOn, endsOn } = run;
      const told = exact ? { all, rows: tellAll(groups) } : tellCoarsely(all, groups);
      return { exact, run: { title, subject, startsOn, endsOn, asOf: today }, modules, ...told };
    });
  }

  /** Runs that were opened and not cancelled, whoever leads them. */
  list(
    actor: PersonActor,
    { year, after, limit }: EndpointInput<typeof listSummedRuns>['query'],
  ): Promise<EndpointReply<typeof listSummedRuns>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
      const rows = await findRuns(transaction, organisationId, {
        ...{ state: undefined, course: undefined, programme: undefined, month: undefined },
        ...{ year, after, today, trainer: null, limit: limit + 1, inviting: false },
      });
      const items = rows
        .slice(0, limit)
        .map((row) => summariseRun(row, pickTitle(row), today))
        .map(({ capacity: _, taken: __, ...told }) => told);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  private async sum(
    transaction: EntityManager,
    { organisationId, run, today, columns, by }: Summing,
  ): Promise<SummedGroup[]> {
    const rows = await sumParticipants(transaction, organisationId, run, { by, today });
    const { modules, sizes, ids } = columns;
    const done =
      ids.length > 0
        ? await sumProgrammeParts(transaction, organisationId, run, by, ids)
        : await sumParts(transaction, organisationId, run, by, sizes);
    const doneBy = new Map(done.map(({ id, part, people }) => [`${id}:${part}`, people]));
    return rows.map(({ id, group, ...sum }) => ({
      id,
      name: group === null ? null : { 'sr-Latn': group, 'sr-Cyrl': group },
      people: sum.people,
      sum: {
        ...sum,
        parts: Array.from(modules, (_, place) => doneBy.get(`${id}:${place + 1}`) ?? 0),
      },
      below: [],
      own: sum.people,
    }));
  }
}

interface Summing {
  readonly organisationId: string;
  readonly run: string;
  readonly today: string;
  readonly columns: PartColumns;
  readonly by: SumKey;
}

/** Institutions with those that belong to them, whose people are theirs too. */
async function placeInTree(
  transaction: EntityManager,
  organisationId: string,
  leaves: readonly SummedGroup[],
): Promise<SummedGroup[]> {
  const own = new Map(leaves.flatMap(({ id, sum }) => (id === null ? [] : [[id, sum] as const])));
  const nodes = await findTree(transaction, organisationId, [...own.keys()]);
  const describe = (branch: Branch<TreeInstitution, Sum>): SummedGroup => ({
    id: branch.node.id,
    name: branch.node.name,
    people: branch.sum.people,
    sum: branch.sum,
    below: branch.branches.map(describe),
    own: branch.own?.people ?? 0,
  });
  const tops = growBranches(nodes, own, addSums).map(describe);
  return [...tops, ...leaves.filter(({ id }) => id === null)];
}
