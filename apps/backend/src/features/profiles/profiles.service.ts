import { Inject, Injectable } from '@nestjs/common';
import type {
  listCertifiedCourses,
  previewProfile,
  profile,
  profileText,
  profileVersion,
} from '@svetionik/contracts/profiles';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { Answer, created } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { CourseAddresses } from '../catalogue';
import { findIssueDate } from '../organisations';
import { readPersonName } from '../identity';
import { refuseUnprintableSamples, samplesOfProfile } from './certificate-samples';
import { countKnownCourses, findCertifiedCourses } from './certified-courses.queries';
import {
  findProfile,
  findProfiles,
  findProfileVersions,
  insertProfile,
  insertProfileVersion,
  moveProfile,
  setArchived,
  type ProfileRow,
  type ProfileVersionRow,
} from './profiles.queries';
import { requireProfile } from './profiles.access';

type Profile = z.output<typeof profile>;
type Text = z.output<typeof profileText>;
type Page = { after?: string | undefined; limit: number };

/** What certificates of a profession say. Each saving is a version of its own; what was issued by an earlier one stays. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly addresses: CourseAddresses,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: Page,
  ): Promise<{ items: Profile[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findProfiles(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      return pageOf(rows.map(describe), limit);
    });
  }

  read(actor: PersonActor, id: string): Promise<Profile> {
    return this.transactions.reading(actor, async (transaction) =>
      describe(await requireProfile(transaction, actor, id)),
    );
  }

  listVersions(
    actor: PersonActor,
    id: string,
    { after, limit }: Page,
  ): Promise<{ items: z.output<typeof profileVersion>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireProfile(transaction, actor, id);
      const rows = await findProfileVersions(transaction, id, { after, limit: limit + 1 });
      return pageOf(rows.map(describeVersion), limit);
    });
  }

  listCourses(
    actor: PersonActor,
    { after, limit }: Page,
  ): Promise<EndpointReply<typeof listCertifiedCourses>> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findCertifiedCourses(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      const courses = rows.map(async ({ organisationId, tracks, editions, ...course }) => ({
        ...course,
        owner: await this.addresses.findOwner(transaction, actor.organisationId, {
          organisationId,
        }),
        tracks: [...tracks],
        editions: [...editions],
      }));
      return pageOf(await Promise.all(courses), limit);
    });
  }

  preview(
    actor: PersonActor,
    definition: Text['definition'],
  ): Promise<EndpointReply<typeof previewProfile>> {
    return this.transactions.reading(actor, async (transaction) => ({
      samples: await this.samples(transaction, actor, definition),
    }));
  }

  create(actor: PersonActor, id: string, text: Text): Promise<Answer<Profile> | Profile> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      if (!(await insertProfile(transaction, { id, organisationId: actor.organisationId, now })))
        return this.sameAgain(transaction, actor, id, text);
      await this.write(transaction, actor, id, text);
      await audit(
        transaction,
        actor,
        { action: 'certification.createProfile', subjectIds: [id] },
        now,
      );
      return created(describe(await requireProfile(transaction, actor, id)));
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: Text): Promise<Profile> {
    return this.change(actor, id, version, 'certification.editProfile', (transaction) =>
      this.write(transaction, actor, id, text),
    );
  }

  archive(actor: PersonActor, id: string, version: number, archived: boolean): Promise<Profile> {
    const action = archived ? 'certification.archiveProfile' : 'certification.restoreProfile';
    return this.change(actor, id, version, action, (transaction) =>
      setArchived(transaction, id, archived ? this.clock.now() : null),
    );
  }

  /** Changes the version that the caller has seen; with another one it is a conflict that carries the current one. */
  private change(
    actor: PersonActor,
    id: string,
    version: number,
    action: AuditedAction,
    write: (transaction: EntityManager) => Promise<void>,
  ): Promise<Profile> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const current = await requireProfile(transaction, actor, id);
      const moved = await moveProfile(transaction, {
        organisationId: actor.organisationId,
        id,
        version,
      });
      if (!moved) throw new DomainError('edit.conflict', { current: describe(current) });
      await write(transaction);
      await audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
      return describe(await requireProfile(transaction, actor, id));
    });
  }

  private async write(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: Text,
  ): Promise<void> {
    const courses = [...new Set(text.courses)];
    const known = await countKnownCourses(transaction, actor.organisationId, courses);
    if (known !== courses.length) throw new DomainError('certification.course-unknown');
    refuseUnprintableSamples(await this.samples(transaction, actor, text.definition));
    const { organisationId, personId } = actor;
    await insertProfileVersion(
      transaction,
      { id, organisationId, savedBy: personId, now: this.clock.now() },
      { ...text, courses },
    );
  }

  private async samples(
    transaction: EntityManager,
    actor: PersonActor,
    definition: Text['definition'],
  ): Promise<EndpointReply<typeof previewProfile>['samples']> {
    const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
    return samplesOfProfile(definition, { day: date, publicUrl: this.settings.publicUrl });
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: Text,
  ): Promise<Profile> {
    const row = await findProfile(transaction, actor.organisationId, id);
    const sent = { ...text, courses: [...new Set(text.courses)].sort() };
    if (
      row === undefined ||
      !alike({ name: row.name, definition: row.definition, courses: row.courses }, sent)
    ) {
      throw new DomainError('creation.differs');
    }
    return describe(row);
  }
}

function describe({
  archivedAt,
  savedAt,
  definition,
  courses,
  usedBy,
  takenBefore,
  ...row
}: ProfileRow): Profile {
  return {
    ...row,
    definition: copyOf(definition),
    courses: [...courses],
    usedBy: [...usedBy],
    takenBefore: [...takenBefore],
    savedAt: savedAt.toISOString(),
    archived: archivedAt !== null,
  };
}

function describeVersion({
  savedAt,
  definition,
  nameLatin,
  nameCyrillic,
  ...row
}: ProfileVersionRow): z.output<typeof profileVersion> {
  return {
    ...row,
    byName: readPersonName({ nameLatin, nameCyrillic }),
    definition: copyOf(definition),
    savedAt: savedAt.toISOString(),
  };
}

function copyOf({
  professions,
  fields,
  ...definition
}: ProfileRow['definition']): Profile['definition'] {
  return { asksSeal: false, ...definition, professions: [...professions], fields: [...fields] };
}

function pageOf<Item extends { readonly id: string }>(
  items: Item[],
  limit: number,
): { items: Item[]; next: string | null } {
  const shown = items.slice(0, limit);
  return { items: shown, next: items.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
