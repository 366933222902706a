import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  beginPart,
  listOwnProgrammes,
  readOwnProgramme,
} from '@svetionik/contracts/programmes';
import { judgePath } from '@svetionik/domain/programmes/path';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { CourseAddresses, CourseEditions } from '../catalogue';
import { Enroller } from '../learning';
import { findCourseSlugs } from './course-slugs';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { KnownFacts } from './facts.queries';
import { describeOwn } from './own-programme-view';
import { PartJoiner } from './part-joiner';
import { findOwnEditions, markWithdrawn, writeParticipants } from './participants.queries';
import {
  requireOwnProgramme,
  requireParticipant,
  requirePart,
  requireProgramme,
} from './programmes.access';
import { findShownProgrammes, type ShownProgramme } from './shown-programmes.queries';

type OwnProgramme = EndpointReply<typeof readOwnProgramme>;

/** Programmes as whoever takes courses sees them: as a path of their own. */
@Injectable()
export class OwnProgrammesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly joiner: PartJoiner,
    private readonly enroller: Enroller,
    private readonly courses: CourseEditions,
    private readonly addresses: CourseAddresses,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnProgrammes>> {
    return this.transactions.reading(actor, async (transaction) => {
      const shown = await findShownProgrammes(transaction, actor);
      const ids = shown.map(({ editionId }) => editionId);
      const editions = await readEditions(transaction, actor.organisationId, ids);
      const describe = await this.describer(transaction, actor, [...editions.values()]);
      const programmes = shown.flatMap((each) => {
        const edition = editions.get(each.editionId);
        return edition === undefined ? [] : [describe(edition, each)];
      });
      return {
        joined: programmes.filter((each) => each.joined),
        open: programmes.filter((each) => !each.joined),
      };
    });
  }

  read(actor: PersonActor, id: string): Promise<OwnProgramme> {
    return this.transactions.reading(actor, (transaction) => this.readOwn(transaction, actor, id));
  }

  join(actor: PersonActor, id: string): Promise<OwnProgramme> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireProgramme(transaction, actor, id, true);
      const [own] = await findOwnEditions(transaction, actor, id);
      if (own === undefined) {
        if (row.joining !== 'open' || row.editionId === null)
          throw new DomainError('programme.not-joinable');
        const now = this.clock.now();
        const edition = { id, editionId: row.editionId };
        await writeParticipants(transaction, organisationId, edition, [personId], now);
        const entry: AuditEntry = { action: 'programmes.joinProgramme', subjectIds: [id] };
        await audit(transaction, actor, entry, now);
        const joined = await requireOwnProgramme(transaction, actor, id);
        await this.joiner.joinOpen(transaction, organisationId, personId, joined.edition);
      }
      return this.readOwn(transaction, actor, id);
    });
  }

  /** What was done and the courses of its parts stay theirs. */
  leave(actor: PersonActor, id: string): Promise<void> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireProgramme(transaction, actor, id, true);
      await requireParticipant(transaction, actor, id, personId);
      await markWithdrawn(transaction, organisationId, id, personId);
      const entry: AuditEntry = { action: 'programmes.leaveProgramme', subjectIds: [id] };
      await audit(transaction, actor, entry, this.clock.now());
    });
  }

  begin(actor: PersonActor, id: string, partId: string): Promise<EndpointReply<typeof beginPart>> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const edition = await requireParticipant(transaction, actor, id, personId);
      const part = requirePart(edition, partId);
      const known = await KnownFacts.read(transaction, organisationId, [personId], [edition]);
      const facts = known.of(personId, edition);
      const enrolment = facts.course(part.course)?.enrolment ?? null;
      if (enrolment !== null) return { enrolment };
      const { parts } = judgePath(edition, facts.byPart);
      if (parts.find((each) => each.id === partId)?.state === 'locked')
        throw new DomainError('programme.part-locked');
      const course = await this.courses.findJoinable(transaction, organisationId, part.course);
      if (course?.open !== true) throw new DomainError('learning.not-offered');
      const order = { id: newId(), slug: course.slug };
      return { enrolment: (await this.enroller.enrol(transaction, actor, order)).id };
    });
  }

  private async readOwn(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<OwnProgramme> {
    const { edition, shown } = await requireOwnProgramme(transaction, actor, id);
    return (await this.describer(transaction, actor, [edition]))(edition, shown);
  }

  /** As many statements for however many programmes. */
  private async describer(
    transaction: EntityManager,
    { organisationId, personId }: PersonActor,
    editions: readonly ProgrammeEdition[],
  ): Promise<(edition: ProgrammeEdition, shown: ShownProgramme) => OwnProgramme> {
    const known = await KnownFacts.read(transaction, organisationId, [personId], editions);
    const slugs = await findCourseSlugs(transaction, this.addresses, organisationId, editions);
    return (edition, shown) => describeOwn(edition, known.of(personId, edition), shown, slugs);
  }
}
