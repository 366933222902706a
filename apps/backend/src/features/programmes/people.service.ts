import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  countProgrammePeople,
  enrolProgrammePeople,
  listProgrammePeople,
  programmePerson,
} from '@svetionik/contracts/programmes';
import { judgePath } from '@svetionik/domain/programmes/path';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Jobs } from '../../platform/jobs/jobs';
import { readPersonName } from '../identity';
import { Entrants } from '../people';
import { listParts, readEditions, type ProgrammeEdition } from './editions.queries';
import { describeEntry, ProgrammeEntrance, requireJoinable } from './entrance';
import { KnownFacts } from './facts.queries';
import { countParticipants, findParticipants, markWithdrawn } from './participants.queries';
import { requireParticipant, requireProgramme } from './programmes.access';
import { mailProgrammeNewsJob } from './programmes.jobs';

type Entered = EndpointReply<typeof enrolProgrammePeople>;
type Selection = EndpointInput<typeof enrolProgrammePeople>['body']['selection'];
type Participant = Awaited<ReturnType<typeof findParticipants>>[number];

/** Who is in a programme and how far they are, and who gets into it. */
@Injectable()
export class ProgrammePeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entrance: ProgrammeEntrance,
    private readonly jobs: Jobs,
    private readonly entrants: Entrants,
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
      const entry: AuditEntry = { action: 'programmes.listProgrammePeople', subjectIds: people };
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

  /** Reading the names is noted. */
  preview(actor: PersonActor, id: string, selection: Selection): Promise<Entered> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      requireJoinable(await requireProgramme(transaction, actor, id));
      const chosen = await this.entrants.gather(transaction, actor, selection);
      const judged = await this.entrance.judge(transaction, organisationId, id, chosen.people);
      const entry = describeEntry(judged, chosen.strangers);
      const subjectIds = entry.people.map((each) => each.id);
      const action = 'programmes.previewProgrammePeople';
      await audit(transaction, actor, { action, subjectIds }, this.clock.now());
      return entry;
    });
  }

  enrol(actor: PersonActor, id: string, selection: Selection): Promise<Entered> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const programme = await requireProgramme(transaction, actor, id, true);
      const chosen = await this.entrants.gather(transaction, actor, selection);
      const judged = await this.entrance.judge(transaction, organisationId, id, chosen.people);
      const written = await this.entrance.enter(transaction, organisationId, programme, judged);
      const entry: AuditEntry = {
        action: 'programmes.enrolProgrammePeople',
        subjectIds: [id, ...written],
      };
      if (written.length > 0) await audit(transaction, actor, entry, this.clock.now());
      return describeEntry(judged, chosen.strangers);
    });
  }

  /** They are told. */
  withdraw(actor: PersonActor, id: string, person: string, reason: string): Promise<void> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireProgramme(transaction, actor, id, true);
      await requireParticipant(transaction, actor, id, person);
      const at = this.clock.now();
      await markWithdrawn(transaction, organisationId, id, person, at);
      const order = { organisationId, ids: { personId: person, programmeId: id } };
      await this.jobs.enqueue(transaction, mailProgrammeNewsJob, [order]);
      const entry: AuditEntry = {
        action: 'programmes.withdrawProgrammePerson',
        subjectIds: [id, person],
        reason,
      };
      await audit(transaction, actor, entry, at);
    });
  }
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
