import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRunSums } from '@svetionik/contracts/runs';
import { coarsenCount } from '@svetionik/domain/statistics/coarsen-count';
import { mergeSmallGroups } from '@svetionik/domain/statistics/merge-small-groups';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { ParticipantReader } from '../participant-reader';
import { requireSummedRun } from '../runs.access';
import type { PartColumns } from './part-columns';
import { sumParticipants, sumParts, sumProgrammeParts, type SumKey } from './run-sums.queries';

type Sums = EndpointReply<typeof readRunSums>;
type Row = Sums['rows'][number];
type Sum = Row['sum'];

/** The people of a run in numbers. */
@Injectable()
export class RunSumsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reader: ParticipantReader,
  ) {}

  /** A fixed number of statements, however many people, parts, institutions and groups there are. */
  read(actor: PersonActor, runId: string, by: SumKey): Promise<Sums> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const { run, exact } = await requireSummedRun(transaction, actor, runId);
      const columns = await this.reader.findColumns(transaction, organisationId, run);
      const modules = [...columns.modules];
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const asked = { organisationId, run: run.id, today, columns };
      const read = (key: SumKey) => this.sum(transaction, { ...asked, by: key });
      const rows = by === 'nothing' ? [] : await read(by);
      // everybody is in one institution or in none, but perhaps in several groups
      const [all] = by === 'institution' ? [addRows(rows, modules.length)] : await read('nothing');
      if (exact) return { exact, modules, all: all?.sum ?? noSum(modules.length), rows };
      return { exact, modules, ...tellOutside(all, rows) };
    });
  }

  private async sum(
    transaction: EntityManager,
    { organisationId, run, today, columns, by }: Summing,
  ): Promise<Row[]> {
    const rows = await sumParticipants(transaction, organisationId, run, { by, today });
    const { modules, sizes, ids } = columns;
    const done =
      ids.length > 0
        ? await sumProgrammeParts(transaction, organisationId, run, by, ids)
        : await sumParts(transaction, organisationId, run, by, sizes);
    const doneBy = new Map(done.map(({ id, part, people }) => [`${id}:${part}`, people]));
    return rows.map(({ id, institution, group, ...sum }) => ({
      kind: id === null ? 'unknown' : 'named',
      id,
      name: group === null ? institution : { 'sr-Latn': group, 'sr-Cyrl': group },
      groups: 1,
      sum: {
        ...sum,
        parts: Array.from(modules, (_, place) => doneBy.get(`${id}:${place + 1}`) ?? 0),
      },
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

const noSum = (parts: number): Sum => ({
  ...{ people: 0, notBegun: 0, underWay: 0, finished: 0, late: 0, certified: 0 },
  parts: Array.from({ length: parts }, () => 0),
});

/** What is told to whoever has no part in the run. */
function tellOutside(all: Row | undefined, rows: readonly Row[]): Pick<Sums, 'all' | 'rows'> {
  const [whole] = mergeSmallGroups(
    all === undefined ? [] : [{ ...all, people: all.sum.people }],
  ).shown;
  if (whole === undefined) return { all: null, rows: [] };
  const groups = rows.map((row) => ({ ...row, people: row.sum.people }));
  const { shown, together } = mergeSmallGroups(groups);
  const told = shown.map(({ people: _, ...row }): Row => ({ ...row, sum: coarsen(row.sum) }));
  if (shown.length === 0 || together.length === 0) return { all: coarsen(whole.sum), rows: told };
  const sum = together.reduce((sums, row) => addSums(sums, row.sum), noSum(whole.sum.parts.length));
  const small: Row = {
    ...{ kind: 'small', id: null, name: null, groups: together.length },
    sum: coarsen(sum),
  };
  return { all: coarsen(whole.sum), rows: [...told, small] };
}

function addRows(rows: readonly Row[], parts: number): Row | undefined {
  if (rows.length === 0) return undefined;
  const sum = rows.reduce((sums, row) => addSums(sums, row.sum), noSum(parts));
  return { ...{ kind: 'unknown', id: null, name: null, groups: 1 }, sum };
}

function addSums(one: Sum, other: Sum): Sum {
  return combine(one, (value, read) => value + read(other));
}

function coarsen(sum: Sum): Sum {
  return combine(sum, coarsenCount);
}

/** A sum of the same shape; each number is made from that in its place, and of another sum by what reads there. */
function combine(sum: Sum, make: (value: number, read: (other: Sum) => number) => number): Sum {
  const of = (key: Exclude<keyof Sum, 'parts'>) => make(sum[key], (other) => other[key]);
  return {
    people: of('people'),
    notBegun: of('notBegun'),
    underWay: of('underWay'),
    finished: of('finished'),
    late: of('late'),
    certified: of('certified'),
    parts: sum.parts.map((value, place) => make(value, (other) => other.parts[place] ?? 0)),
  };
}
