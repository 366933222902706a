import { Injectable } from '@nestjs/common';
import { findProfileLack } from '@svetionik/domain/certificates/profile';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import {
  countPlaces,
  judgeEntry,
  PlaceGiver,
  remarkEntry,
  type EntryRemark,
  type EntrySkip,
} from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { settleClosings } from './closings';
import {
  findEntryFacts,
  holdEntering,
  writeParticipants,
  type EntryRow,
  type NewParticipant,
} from './entry.queries';
import { insertHappenings } from './happenings.queries';
import { findQuotas, takePlaces } from './run-parts.queries';
import { findSubject } from './run-view';
import type { RunRow } from './runs.queries';
import { Standings } from './standings';

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

/** The one way onto a run: it judges, gives places, and enrols whoever is not in its course or programme. */
@Injectable()
export class Entrance {
  constructor(
    private readonly standings: Standings,
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
    await holdEntering(transaction, findSubject(run).id, entered.people);
    const judged = await this.judge(transaction, organisationId, run, entered);
    const able = judged.flatMap(({ row, outcome }) => ('why' in outcome ? [] : [row.id]));
    const standings = await this.standings.enrol(transaction, organisationId, run, able);
    const outcomes = new Map<string, EntrySkip | undefined>();
    const participants: NewParticipant[] = [];
    for (const { row, outcome } of judged) {
      const standing = standings?.get(row.id);
      outcomes.set(row.id, standings === undefined ? 'closed' : readWhy(outcome));
      if (standing === undefined || 'why' in outcome) continue;
      const { id: personId, sortKey } = row;
      participants.push({ personId, ...standing, quotaId: outcome.place, sortKey });
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
    await settleClosings(transaction, organisationId, run.id, people);
  }
}

function judgeRow(
  row: EntryRow,
  professions: readonly string[],
  today: string,
  giver: PlaceGiver,
): JudgedPerson['outcome'] {
  const institutions = row.institution === null ? [] : [row.institution, ...row.above];
  const awaitsConsent = isMinor(row.consentAwaitedSince, today);
  const why = judgeEntry({ ...row, awaitsConsent, institutions }, professions);
  return why === undefined ? giver.give(institutions) : { why };
}

/** What is said of somebody who gets onto it. */
export function readRemark(
  { row, outcome }: JudgedPerson,
  profiles: Parameters<typeof findProfileLack>[0],
): EntryRemark | undefined {
  return 'why' in outcome ? undefined : remarkEntry(row, findProfileLack(profiles, row));
}

/** Why somebody does not get onto it; undefined where they do. */
export function readWhy(outcome: JudgedPerson['outcome']): EntrySkip | undefined {
  return 'why' in outcome ? outcome.why : undefined;
}
