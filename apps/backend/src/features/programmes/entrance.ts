import { Injectable } from '@nestjs/common';
import type { programmeEntry } from '@svetionik/contracts/programmes';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import {
  judgeEntrant,
  programmeSkips,
  type ProgrammeSkip,
} from '@svetionik/domain/programmes/entry';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { readPersonName } from '../identity';
import { findEntrants, findParticipantIds, writeParticipants } from './participants.queries';
import { joinPartsJob, mailProgrammeNewsJob } from './programmes.jobs';
import { holdProgramme, type ProgrammeRow } from './programmes.queries';

/** So many are named. */
const named = 100;

interface JudgedEntrant {
  readonly row: Awaited<ReturnType<typeof findEntrants>>[number];
  readonly why: ProgrammeSkip | undefined;
}

/** The way into a programme for everybody whom staff enrol, by a choice of people or by a group that it follows. */
@Injectable()
export class ProgrammeEntrance {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** What would become of each, by surname. Whoever is no member is left out. */
  async judge(
    transaction: EntityManager,
    organisationId: string,
    programmeId: string,
    people: readonly string[],
  ): Promise<JudgedEntrant[]> {
    const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
    const rows = await findEntrants(transaction, organisationId, programmeId, people);
    return rows.map((row) => {
      const awaitsConsent = isMinor(row.consentAwaitedSince, date);
      return { row, why: judgeEntrant({ ...row, awaitsConsent }) };
    });
  }

  /** Puts people in a programme that the transaction holds; those who get in are enrolled in its parts and told by jobs. Gives who they are. */
  async enter(
    transaction: EntityManager,
    organisationId: string,
    programme: ProgrammeRow,
    judged: readonly JudgedEntrant[],
  ): Promise<string[]> {
    const editionId = requireJoinable(programme);
    const able = judged.flatMap(({ row, why }) => (why === undefined ? [row.id] : []));
    const edition = { id: programme.id, editionId };
    const at = this.clock.now();
    const written = await writeParticipants(transaction, organisationId, edition, able, at);
    const orders = written.map((personId) => ({
      ...{ organisationId, ids: { personId, programmeId: programme.id } },
    }));
    await this.jobs.enqueue(transaction, joinPartsJob, orders);
    await this.jobs.enqueue(transaction, mailProgrammeNewsJob, orders);
    return written;
  }

  /**
   * Gets people into a programme who were judged elsewhere, and who are told by whoever brings them; whoever is in it stays as they are.
   * Gives by which id each is in it, undefined where staff may put nobody in it.
   */
  async bring(
    transaction: EntityManager,
    organisationId: string,
    programmeId: string,
    people: readonly string[],
  ): Promise<{ id: string; personId: string }[] | undefined> {
    const programme = await holdProgramme(transaction, organisationId, programmeId);
    if (programme === undefined || !isJoinable(programme)) return undefined;
    const edition = { id: programmeId, editionId: requireJoinable(programme) };
    const at = this.clock.now();
    const written = await writeParticipants(transaction, organisationId, edition, people, at);
    const orders = written.map((personId) => ({ organisationId, ids: { personId, programmeId } }));
    await this.jobs.enqueue(transaction, joinPartsJob, orders);
    return findParticipantIds(transaction, organisationId, programmeId, people);
  }
}

/** Whether staff may put somebody in it. */
export function isJoinable({ editionId, joining }: ProgrammeRow): boolean {
  return editionId !== null && joining !== 'closed';
}

/** The edition that people get into, where staff may put somebody in it. */
export function requireJoinable({ editionId, joining }: ProgrammeRow): string {
  if (editionId === null || joining === 'closed') throw new DomainError('programme.not-joinable');
  return editionId;
}

/** Who gets in, who does not and why, and the first of them by name. */
export function describeEntry(
  judged: readonly JudgedEntrant[],
  strangers: number,
): z.output<typeof programmeEntry> {
  const countWhy = (asked: ProgrammeSkip | undefined) =>
    judged.filter(({ why }) => why === asked).length;
  return {
    ...{ entering: countWhy(undefined), strangers },
    skipped: programmeSkips.flatMap((why) => {
      const people = countWhy(why);
      return people === 0 ? [] : [{ why, people }];
    }),
    people: judged.slice(0, named).map(({ row, why = null }) => ({
      ...{ id: row.id, name: readPersonName(row), email: row.email, why },
    })),
  };
}
