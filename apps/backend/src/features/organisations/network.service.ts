import { Injectable } from '@nestjs/common';
import type { UploadedFile } from '@svetionik/contracts/endpoint';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  createOrganisation,
  editOrganisation,
  listOrganisations,
  organisation,
} from '@svetionik/contracts/network';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import { findAccentProblem } from '@svetionik/domain/organisation/accent';
import { findAddressProblem } from '@svetionik/domain/organisation/address';
import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { describeLook } from '../../platform/access/look';
import {
  insertOrganisation,
  updateMark,
  updateOrganisation,
} from '../../platform/access/organisation-rows.queries';
import { OrganisationDirectory } from '../../platform/access/organisation-directory';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { readPictureUpload } from '../../platform/pictures/picture-upload';
import { Files } from '../../platform/storage/files';
import { Invitations } from '../identity';
import { requireNetwork, requireOrganisation } from './organisations.access';
import { findNetwork } from './network.queries';

type Organisation = z.output<typeof organisation>;
type Text = EndpointInput<typeof editOrganisation>['body'];
type NewText = EndpointInput<typeof createOrganisation>['body'];

/** Why the role is given, as it is kept. */
const firstAdministrator = 'Прва администрација организације.';

const markLimits = { pixels: 16_000_000, side: 256 };

/** The organisations of the installation: the network makes them, and each of them and the network say how it looks. */
@Injectable()
export class NetworkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly directory: OrganisationDirectory,
    private readonly invitations: Invitations,
  ) {}

  list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<EndpointReply<typeof listOrganisations>> {
    requireNetwork(actor);
    return this.transactions.reading(actor, async (transaction) => {
      const { after, limit } = page;
      const rows = await findNetwork(transaction, { after, limit: limit + 1 });
      const items = rows.slice(0, limit).map((row) => ({
        ...describeLook(row),
        version: row.version,
        since: row.since.toISOString(),
        leftAt: row.leftAt?.toISOString() ?? null,
        people: row.people,
        courses: row.courses,
      }));
      const [all] = rows;
      return {
        items,
        next: rows.length > limit ? (items.at(-1)?.id ?? null) : null,
        all: {
          organisations: all?.allOrganisations ?? 0,
          people: all?.allPeople ?? 0,
          rounded: all?.rounded ?? false,
          courses: all?.allCourses ?? 0,
        },
      };
    });
  }

  read(actor: PersonActor, id: string): Promise<Organisation> {
    return this.transactions.reading(actor, (transaction) =>
      requireOrganisation(transaction, actor, id),
    );
  }

  async create(
    actor: PersonActor,
    id: string,
    text: NewText,
  ): Promise<Answer<Organisation> | Organisation> {
    requireNetwork(actor);
    const problem = findAddressProblem(text.slug);
    if (problem !== undefined)
      throw new DomainError('network.address-refused', { details: { problem } });
    refusePale(text);
    const { administrator, language, ...own } = text;
    const stored = await this.transactions.unitOfWork(actor, async (transaction) => {
      await enterOrganisation(transaction, id);
      const since = this.clock.now();
      const isNew = await insertOrganisation(transaction, { id, ...own, since }).catch(nameTaken);
      if (isNew) await this.note(transaction, actor, id, 'createOrganisation');
      const stored = await requireOrganisation(transaction, actor, id);
      if (!alike(textOf(stored), own)) throw new DomainError('creation.differs');
      await this.invite(transaction, actor, { id, administrator, language });
      return isNew ? created(stored) : stored;
    });
    this.directory.forget();
    return stored;
  }

  /** The same again sends nothing twice, and another address is another organisation. */
  private async invite(
    transaction: EntityManager,
    actor: PersonActor,
    { id, administrator, language }: Pick<NewText, 'administrator' | 'language'> & { id: string },
  ): Promise<void> {
    await this.invitations.invite(transaction, actor, {
      id,
      organisationId: id,
      language,
      roles: ['learner', 'administrator'],
      courseId: null,
      runId: null,
      groupId: null,
      reason: firstAdministrator,
      invitees: [{ email: administrator, name: null }],
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: Text): Promise<Organisation> {
    refusePale(text);
    return this.change(actor, id, 'editOrganisation', (transaction) =>
      updateOrganisation(transaction, { id, version }, text),
    );
  }

  async setMark(
    actor: PersonActor,
    id: string,
    version: number,
    file: UploadedFile,
  ): Promise<Organisation> {
    await this.read(actor, id);
    const picture = await readPictureUpload(file.bytes, markLimits);
    return this.change(actor, id, 'setMark', async (transaction) => {
      const { hash } = await this.files.store(transaction, picture, 'image/png');
      return updateMark(transaction, { id, version }, hash);
    });
  }

  removeMark(actor: PersonActor, id: string, version: number): Promise<Organisation> {
    return this.change(actor, id, 'removeMark', (transaction) =>
      updateMark(transaction, { id, version }, null),
    );
  }

  private async change(
    actor: PersonActor,
    id: string,
    verb: AuditedVerb<'network'>,
    write: (transaction: EntityManager) => Promise<boolean>,
  ): Promise<Organisation> {
    const changed = await this.transactions.unitOfWork(actor, async (transaction) => {
      await requireOrganisation(transaction, actor, id);
      const written = await write(transaction);
      const current = await requireOrganisation(transaction, actor, id);
      if (!written) throw new DomainError('edit.conflict', { current });
      await this.note(transaction, actor, id, verb);
      return current;
    });
    this.directory.forget();
    return changed;
  }

  /** In the journal of whoever did it. The transaction works within the organisation that it is about. */
  private async note(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    verb: AuditedVerb<'network'>,
  ): Promise<void> {
    await enterOrganisation(transaction, actor.organisationId);
    const entry: AuditEntry = { action: `network.${verb}`, subjectIds: [id] };
    await audit(transaction, actor, entry, this.clock.now());
    await enterOrganisation(transaction, id);
  }
}

function refusePale({ accent }: Pick<Text, 'accent'>): void {
  const problem = accent === null ? undefined : findAccentProblem(accent);
  if (problem !== undefined)
    throw new DomainError('network.accent-too-pale', { details: { ...problem } });
}

function textOf({
  slug,
  name,
  town,
  accent,
}: Organisation): Omit<NewText, 'administrator' | 'language'> {
  return { slug, name, town, accent };
}

function nameTaken(error: unknown): never {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  const isTaken =
    typeof cause === 'object' &&
    cause !== null &&
    'constraint' in cause &&
    cause.constraint === 'organisation_slug_key';
  throw isTaken ? new DomainError('network.address-taken') : error;
}
