import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  listProgrammes,
  readProgramme,
  readProgrammeChoices,
} from '@svetionik/contracts/programmes';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { describeProgramme } from './programme-view';
import { requireProgramme } from './programmes.access';
import {
  countCourses,
  findChosenCourses,
  findChosenProfiles,
  isOwnCourse,
  findProgramme,
  findProgrammes,
  insertProgramme,
  updateJoining,
  updateCertificate,
  updateProgramme,
  writeDraftParts,
  type ProgrammeCertificate,
  type ProgrammeRow,
  type ProgrammeText,
} from './programmes.queries';

type Programme = EndpointReply<typeof readProgramme>;

/** Programmes as they are written. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: EndpointInput<typeof listProgrammes>['query'],
  ): Promise<EndpointReply<typeof listProgrammes>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await findProgrammes(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit);
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Programme> {
    return this.transactions.reading(actor, async (transaction) =>
      describeProgramme(transaction, actor, await requireProgramme(transaction, actor, id)),
    );
  }

  readChoices(actor: PersonActor): Promise<EndpointReply<typeof readProgrammeChoices>> {
    return this.transactions.reading(actor, async (transaction) => ({
      courses: await findChosenCourses(transaction, actor.organisationId),
      profiles: await findChosenProfiles(transaction, actor.organisationId),
    }));
  }

  add(actor: PersonActor, id: string, text: ProgrammeText): Promise<Programme | Answer<Programme>> {
    const { organisationId, personId: madeBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const known = await findProgramme(transaction, organisationId, id);
      if (known !== undefined) {
        const same = await describeProgramme(transaction, actor, known);
        if (!alike(same.text, text)) throw new DomainError('creation.differs');
        return same;
      }
      await requireWritable(transaction, organisationId, text);
      const row = { id, text, madeBy, madeAt: this.clock.now() };
      if (!(await insertProgramme(transaction, organisationId, row)))
        throw new DomainError('creation.differs');
      await writeDraftParts(transaction, organisationId, id, text.parts);
      return created(await this.settle(transaction, actor, 'programmes.addProgramme', id));
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: ProgrammeText): Promise<Programme> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.hold(transaction, actor, id, version);
      await requireWritable(transaction, organisationId, text);
      await updateProgramme(transaction, organisationId, id, text);
      await writeDraftParts(transaction, organisationId, id, text.parts);
      return this.settle(transaction, actor, 'programmes.editProgramme', id);
    });
  }

  setJoining(
    actor: PersonActor,
    id: string,
    version: number,
    joining: ProgrammeRow['joining'],
  ): Promise<Programme> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.hold(transaction, actor, id, version);
      await updateJoining(transaction, actor.organisationId, id, joining);
      return this.settle(transaction, actor, 'programmes.setProgrammeJoining', id);
    });
  }

  setCertificate(
    actor: PersonActor,
    id: string,
    version: number,
    certificate: ProgrammeCertificate,
  ): Promise<Programme> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.hold(transaction, actor, id, version);
      const { organisationId } = actor;
      const { profile, renewal } = certificate;
      if (renewal !== null && !(await isOwnCourse(transaction, organisationId, renewal.course)))
        throw new DomainError('programme.course-unknown');
      const written = { profile, renewal: profile === null ? null : renewal };
      if (!(await updateCertificate(transaction, organisationId, id, written)))
        throw new DomainError('programme.profile-unknown');
      return this.settle(transaction, actor, 'programmes.setProgrammeCertificate', id);
    });
  }

  /** A programme that nobody else changes meanwhile, in the version that whoever asks knows. */
  private async hold(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    version: number,
  ): Promise<void> {
    const row = await requireProgramme(transaction, actor, id, true);
    if (row.version === version) return;
    const current = await describeProgramme(transaction, actor, row);
    throw new DomainError('edit.conflict', { current });
  }

  private async settle(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    id: string,
  ): Promise<Programme> {
    await audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
    return describeProgramme(transaction, actor, await requireProgramme(transaction, actor, id));
  }
}

/** What is written may lack much; its courses are there, each once. */
async function requireWritable(
  transaction: EntityManager,
  organisationId: string,
  { parts }: ProgrammeText,
): Promise<void> {
  const courses = [...new Set(parts.map(({ course }) => course))];
  if (courses.length < parts.length) throw new DomainError('programme.course-twice');
  if ((await countCourses(transaction, organisationId, courses)) < courses.length)
    throw new DomainError('programme.course-unknown');
}
