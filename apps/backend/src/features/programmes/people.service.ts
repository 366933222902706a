import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  countProgrammePeople,
  enrolProgrammePeople,
  listProgrammePeople,
  programmePerson,
} from '@svetionik/contracts/programmes';
import { isMinor } from '@svetionik/domain/people/guardian-consent';
import { judgeEntrant } from '@svetionik/domain/programmes/entry';
import { judgePath } from '@svetionik/domain/programmes/path';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import type { PublishedText } from '../catalogue';
import { readPersonName } from '../identity';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { KnownFacts } from './facts.queries';
import {
  countParticipants,
  findEntrants,
  findParticipants,
  markWithdrawn,
  writeParticipants,
} from './participants.queries';
import { requireParticipant, requireProgramme } from './programmes.access';
import { joinPartsJob, mailProgrammeNewsJob } from './programmes.jobs';
import type { ProgrammeRow } from './programmes.queries';

type Entered = EndpointReply<typeof enrolProgrammePeople>;
type Participant = Awaited<ReturnType<typeof findParticipants>>[number];

/** Who is in a programme and how far they are, and who gets into it. */
@Injectable()
export class ProgrammePeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    id: string,
    { filter, after, limit }: EndpointInput<typeof listProgrammePeople>['query'],
  ): Promise<EndpointReply<typeof listProgrammePeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireProgramme(transaction, actor, id);
      const page = { filter, after, limit: limit + 1 };
      const rows = await findParticipants(transaction, organisationId, id, page);
      const shown = rows.slice(0, limit);
      const ids = [...new Set(shown.map(({ editionId }) => editionId))];
      const editions = await readEditions(transaction, organisationId, ids);
      const people = shown.map((row) => row.id);
      const all = [...editions.values()];
      const facts = await KnownFacts.read(transaction, organisationId, people, all);
      const items = shown.flatMap((row) => {
        const edition = editions.get(row.editionId);
        return edition === undefined ? [] : [describePerson(row, edition, facts)];
      });
      const entry = { action: 'programmes.listProgrammePeople', subjectIds: people };
      await audit(transaction, actor, entry, this.clock.now());
      const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
      return { items, next, parts: listParts(all) };
    });
  }

  count(actor: PersonActor, id: string): Promise<EndpointReply<typeof countProgrammePeople>> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireProgramme(transaction, actor, id);
      return countParticipants(transaction, actor.organisationId, id);
    });
  }

  preview(actor: PersonActor, id: string, people: readonly string[]): Promise<Entered> {
    return this.transactions.reading(actor, async (transaction) => {
      requireJoinable(await requireProgramme(transaction, actor, id));
      return (await this.judge(transaction, actor, id, people)).entered;
    });
  }

  enrol(actor: PersonActor, id: string, people: readonly string[]): Promise<Entered> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const editionId = requireJoinable(await requireProgramme(transaction, actor, id, true));
      const { able, entered } = await this.judge(transaction, actor, id, people);
      const now = this.clock.now();
      const edition = { id, editionId };
      const written = await writeParticipants(transaction, organisationId, edition, able, now);
      const orders = written.map((personId) => ({
        ...{ organisationId, ids: { personId, programmeId: id } },
      }));
      await this.jobs.enqueue(transaction, joinPartsJob, orders);
      await this.jobs.enqueue(transaction, mailProgrammeNewsJob, orders);
      const entry = { action: 'programmes.enrolProgrammePeople', subjectIds: [id, ...written] };
      if (written.length > 0) await audit(transaction, actor, entry, now);
      return entered;
    });
  }

  withdraw(actor: PersonActor, id: string, person: string, reason: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireProgramme(transaction, actor, id, true);
      await requireParticipant(transaction, actor, id, person);
      await markWithdrawn(transaction, actor.organisationId, id, person);
      const entry = {
        action: 'programmes.withdrawProgrammePerson',
        subjectIds: [id, person],
        reason,
      };
      await audit(transaction, actor, entry, this.clock.now());
    });
  }

  private async judge(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    id: string,
    people: readonly string[],
  ): Promise<{ readonly able: string[]; readonly entered: Entered }> {
    const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
    const rows = await findEntrants(transaction, organisationId, id, people);
    const judged = rows.map((row) => {
      const awaitsConsent = isMinor(row.consentAwaitedSince, date);
      return { row, why: judgeEntrant({ ...row, awaitsConsent }) };
    });
    const able = judged.flatMap(({ row, why }) => (why === undefined ? [row.id] : []));
    const skipped = judged.flatMap(({ row, why }) =>
      why === undefined ? [] : [{ id: row.id, name: readPersonName(row), email: row.email, why }],
    );
    const strangers = new Set(people).size - rows.length;
    return { able, entered: { entering: able.length, skipped, strangers } };
  }
}

/** The edition that people get into, where staff may put somebody in it. */
function requireJoinable({ editionId, joining }: ProgrammeRow): string {
  if (editionId === null || joining === 'closed') throw new DomainError('programme.not-joinable');
  return editionId;
}

/** The parts of these editions, each once, those of the newest first. */
function listParts(editions: readonly ProgrammeEdition[]) {
  const parts = new Map<string, { readonly id: string; readonly course: PublishedText }>();
  const sorted = editions.toSorted((one, other) => other.number - one.number);
  for (const { id, title: course } of sorted.flatMap((edition) => edition.parts))
    if (!parts.has(id)) parts.set(id, { id, course });
  return [...parts.values()];
}

function describePerson(
  row: Participant,
  edition: ProgrammeEdition,
  known: KnownFacts,
): z.output<typeof programmePerson> {
  const { id, email, institution } = row;
  const facts = known.of(id, edition);
  const path = judgePath(edition, facts.byPart);
  const { settled, of, complete } = path;
  return {
    ...{ id, email, institution, settled, of, complete },
    name: readPersonName(row),
    edition: edition.number,
    joinedAt: row.joinedAt.toISOString(),
    parts: path.parts.map((part) => ({
      ...{ id: part.id, state: part.state },
      recognised: facts.recognised(part.id),
    })),
  };
}
