import { Injectable } from '@nestjs/common';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import { countPlaces, judgeEntry, PlaceGiver, type EntrySkip } from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { CourseEditions } from '../catalogue';
import { Enroller } from '../learning';
import {
  findEntryFacts,
  holdEntering,
  writeParticipants,
  type EntryRow,
  type NewParticipant,
} from './entry.queries';
import { insertHappenings } from './happenings.queries';
import { findQuotas, takePlaces } from './run-parts.queries';
import type { RunRow } from './runs.queries';

export interface Entering {
  readonly people: readonly string[];
  readonly overQuota: boolean;
  readonly today: string;
  /** The run that they come from. */
  readonly from: string | null;
}

export interface Entered extends Entering {
  readonly kind: 'enrolled' | 'joined' | 'arrived';
  /** Whoever does it. */
  readonly by: string | null;
  readonly reason: string | null;
}

interface JudgedPerson {
  readonly row: EntryRow;
  readonly outcome: { readonly place: string | null } | { readonly why: EntrySkip };
}

/** The one way onto a run: it judges, gives places, and enrols in the course whoever is not in it. */
@Injectable()
export class Entrance {
  constructor(
    private readonly enroller: Enroller,
    private readonly editions: CourseEditions,
    private readonly clock: Clock,
  ) {}

  /** What would become of each, by surname. Whoever is no member is left out. */
  async judge(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    { overQuota, ...entering }: Entering,
  ): Promise<JudgedPerson[]> {
    const rows = await findEntryFacts(transaction, organisationId, run, entering);
    const quotas = await findQuotas(transaction, organisationId, run.id);
    const giver = new PlaceGiver(countPlaces(run, quotas), overQuota);
    return rows.map((row) => ({
      row,
      outcome: judgeRow(row, run.professions, entering.today, giver),
    }));
  }

  /** Puts people on a run that the transaction holds; gives why each of them is not, undefined where they are. */
  async enter(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    entered: Entered,
  ): Promise<ReadonlyMap<string, EntrySkip | undefined>> {
    await holdEntering(transaction, run.courseId, entered.people);
    const judged = await this.judge(transaction, organisationId, run, entered);
    const course = await this.editions.findJoinable(transaction, organisationId, run.courseId);
    const outcomes = new Map<string, EntrySkip | undefined>();
    const participants: NewParticipant[] = [];
    for (const { row, outcome } of judged) {
      const why = course?.open === true ? readWhy(outcome) : 'closed';
      outcomes.set(row.id, why);
      if (why !== undefined || course === undefined || 'why' in outcome) continue;
      const actor = { kind: 'system', organisationId, personId: row.id } as const;
      const order = { id: newId(), slug: course.slug };
      const { id: enrolmentId } = await this.enroller.enrol(transaction, actor, order);
      const { id: personId, sortKey } = row;
      participants.push({ personId, enrolmentId, quotaId: outcome.place, sortKey });
    }
    if (participants.length > 0)
      await this.write(transaction, organisationId, run, participants, entered);
    return outcomes;
  }

  private async write(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    participants: readonly NewParticipant[],
    { kind, by, reason, from, today }: Entered,
  ): Promise<void> {
    const places = new Map<string | null, number>();
    for (const { quotaId } of participants) places.set(quotaId, (places.get(quotaId) ?? 0) + 1);
    await takePlaces(transaction, organisationId, run.id, places);
    await writeParticipants(transaction, organisationId, run.id, participants, today);
    const people = participants.map(({ personId }) => personId);
    await insertHappenings(transaction, organisationId, run.id, people, {
      ...{ kind, reason, otherRunId: from, extendedTo: null },
      ...{ causedBy: by, at: this.clock.now() },
    });
  }
}

function judgeRow(
  row: EntryRow,
  professions: readonly string[],
  today: string,
  giver: PlaceGiver,
): JudgedPerson['outcome'] {
  const institutions = [row.institution, row.above, row.top].filter((each) => each !== null);
  const awaitsConsent = isMinor(row.consentAwaitedSince, today);
  const why = judgeEntry({ ...row, awaitsConsent, institutions }, professions);
  return why === undefined ? giver.give(institutions) : { why };
}

/** Why somebody does not get onto it; undefined where they do. */
export function readWhy(outcome: JudgedPerson['outcome']): EntrySkip | undefined {
  return 'why' in outcome ? outcome.why : undefined;
}
