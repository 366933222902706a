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
type Measures = Omit<YearReport['months'][number], 'month'>;
type Measured = Readonly<Record<keyof Measures, number>>;
type Split = Awaited<ReturnType<typeof splitYear>>;

const counts = ['enrolments', 'completions', 'certificates'] as const;
const nothing: Measured = { enrolments: 0, completions: 0, certificates: 0, hours: 0 };
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
        current: Number(today.slice(0, 4)),
        from: span.from,
        to: today < last && today >= span.from ? today : last,
        ...all,
        ...sumSplit(split),
        now: hideOne(where),
        months: listMonths(split),
        ...listGroups(split),
        members: looks && describeMembers(looks, members),
      };
    });
  }
}

/** Everything is of one month, so that months make up the whole. */
function sumSplit(split: Split): Measured & Pick<YearReport, 'towns'> {
  const towns = rowsOf(split, 'town').filter(
    ({ key, enrolments }) => key !== null && enrolments > 0,
  );
  const months = rowsOf(split, 'month');
  const sum = (measure: keyof Measured) =>
    months.reduce((total, month) => total + month[measure], 0);
  return {
    towns: towns.length,
    enrolments: sum('enrolments'),
    completions: sum('completions'),
    certificates: sum('certificates'),
    hours: sum('hours'),
  };
}

function listMonths(split: Split): YearReport['months'] {
  const rows = rowsOf(split, 'month');
  const months = monthsOfYear.map((month) => ({
    month,
    ...(rows.find(({ key }) => key === String(month)) ?? nothing),
  }));
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

/** Rows with those numbers left out that say too much. Hours are told where completions are, for they are those of the same people. */
function hide<Row extends Measured, Told>(
  rows: readonly Row[],
  describe: (row: Row, told: Measures) => Told,
): Told[] {
  const told = hideSmallNumbers(rows, counts);
  const find = (count: (typeof counts)[number], place: number) => told.get(count)?.[place] ?? null;
  return rows.map((row, place) => {
    const completions = find('completions', place);
    return describe(row, {
      enrolments: find('enrolments', place),
      completions,
      certificates: find('certificates', place),
      hours: completions === null ? null : row.hours,
    });
  });
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
    const { runs, enrolments, completions, certificates, hours } = row;
    return {
      ...{ organisation, runs, hours },
      enrolments: coarsenKnown(enrolments),
      completions: coarsenKnown(completions),
      certificates: coarsenKnown(certificates),
    };
  });
}

function coarsenKnown(people: number | null): number | null {
  return people === null ? null : coarsenCount(people);
}
