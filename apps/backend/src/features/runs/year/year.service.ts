import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { institutionKind } from '@svetionik/contracts/institutions/directory';
import type { readYear } from '@svetionik/contracts/runs';
import { coarsenCount } from '@svetionik/domain/statistics/coarsen-count';
import { hideSmallNumbers } from '@svetionik/domain/statistics/hide-small-numbers';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { readProfession } from '../../identity';
import { readsMembers } from '../runs.access';
import { findMemberYears, sumStates, splitYear, sumYear, type YearPart } from './year.queries';

export type YearReport = EndpointReply<typeof readYear>;
type Measures = Pick<YearReport['months'][number], 'enrolments' | 'completions'>;
type Split = Awaited<ReturnType<typeof splitYear>>;

const measures = ['enrolments', 'completions'] as const;
const monthsOfYear = Array.from({ length: 12 }, (_, place) => place + 1);

/** A year of training in numbers. */
@Injectable()
export class YearService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
    private readonly clock: Clock,
  ) {}

  async read(actor: PersonActor, year: number): Promise<YearReport> {
    const { organisationId } = actor;
    const span = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
    const looks = readsMembers(actor) ? await this.directory.list() : null;
    return this.transactions.reading(actor, async (transaction) => {
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const all = await sumYear(transaction, organisationId, span);
      const split = await splitYear(transaction, organisationId, span);
      const where = await sumStates(transaction, organisationId, span);
      const members = looks === null ? [] : await findMemberYears(transaction, span);
      const last = `${year}-12-31`;
      return {
        year,
        from: span.from,
        to: today < last && today >= span.from ? today : last,
        ...all,
        now: hideOne(where),
        months: listMonths(split),
        ...listGroups(split),
        members: looks && describeMembers(looks, members),
      };
    });
  }
}

function listMonths(split: Split): YearReport['months'] {
  const rows = rowsOf(split, 'month');
  const months = monthsOfYear.map((month) => {
    const row = rows.find(({ key }) => key === String(month));
    return { month, enrolments: row?.enrolments ?? 0, completions: row?.completions ?? 0 };
  });
  return hide(months, ({ month }, told) => ({ month, ...told }));
}

function listGroups(split: Split): Pick<YearReport, 'professions' | 'kinds' | 'byTown'> {
  return {
    professions: hide(rowsOf(split, 'profession'), ({ key }, told) => ({
      ...{ profession: readProfession({ profession: key }) ?? null, ...told },
    })),
    kinds: hide(rowsOf(split, 'kind'), ({ key }, told) => ({
      ...{ kind: institutionKind.safeParse(key).data ?? null, ...told },
    })),
    byTown: hide(rowsOf(split, 'town'), ({ key }, told) => ({ town: key, ...told })),
  };
}

function rowsOf(split: Split, part: YearPart): Split {
  return split.filter((row) => row.part === part);
}

/** Rows with those numbers left out that say too much. */
function hide<Row extends Readonly<Record<keyof Measures, number>>, Told>(
  rows: readonly Row[],
  describe: (row: Row, told: Measures) => Told,
): Told[] {
  const told = hideSmallNumbers(rows, measures);
  return rows.map((row, place) =>
    describe(row, {
      enrolments: told.get('enrolments')?.[place] ?? null,
      completions: told.get('completions')?.[place] ?? null,
    }),
  );
}

function hideOne({ finished, underWay, left }: Awaited<ReturnType<typeof sumStates>>) {
  const rows = [finished, underWay, left].map((people) => ({ people }));
  const [done = null, going = null, gone = null] =
    hideSmallNumbers(rows, ['people']).get('people') ?? [];
  return { finished: done, underWay: going, left: gone };
}

function describeMembers(
  looks: Awaited<ReturnType<OrganisationDirectory['list']>>,
  members: Awaited<ReturnType<typeof findMemberYears>>,
): NonNullable<YearReport['members']> {
  return looks.flatMap((organisation) => {
    const row = members.find(({ id }) => id === organisation.id);
    if (row === undefined) return [];
    const { runs, enrolments, completions, certificates } = row;
    return {
      ...{ organisation, runs },
      enrolments: coarsenKnown(enrolments),
      completions: coarsenKnown(completions),
      certificates: coarsenKnown(certificates),
    };
  });
}

function coarsenKnown(people: number | null): number | null {
  return people === null ? null : coarsenCount(people);
}
