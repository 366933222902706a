import { Inject, Injectable } from '@nestjs/common';
import type {
  accreditation,
  accreditationText,
  listAccreditations,
  previewAccreditation,
} from '@svetionik/contracts/accreditations';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import {
  accreditationGap,
  findValidAccreditation,
} from '@svetionik/domain/certificates/accreditation';
import { findPointsDifference } from '@svetionik/domain/certificates/points-of-hours';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { findIssueDate } from '../../organisations';
import { refuseUnprintableSamples, describeSamples } from '../certificate-samples';
import { findEditionHours } from '../certified-courses.queries';
import { findProfile, type ProfileRow } from '../profiles.queries';
import {
  archiveAccreditationVersion,
  findAccreditation,
  findAccreditations,
  insertAccreditation,
  updateAccreditation,
  type AccreditationRow,
  type AccreditationText,
} from './accreditations.queries';
import { requireAccreditation } from '../profiles.access';

type View = z.output<typeof accreditation>;
type Text = z.output<typeof accreditationText>;

/** The decisions by which bodies recognise courses. What was issued under one stays as it was. */
@Injectable()
export class AccreditationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  list(
    actor: PersonActor,
    { after, limit, state }: EndpointInput<typeof listAccreditations>['query'],
  ): Promise<EndpointReply<typeof listAccreditations>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { date: day } = await findIssueDate(
        transaction,
        actor.organisationId,
        this.clock.now(),
      );
      const rows = await findAccreditations(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
        day,
        state,
      });
      const items = rows.slice(0, limit).map((row) => describe(row, day));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<View> {
    return this.transactions.reading(actor, (transaction) => this.load(transaction, actor, id));
  }

  /** What would be issued under it today. */
  preview(actor: PersonActor, text: Text): Promise<EndpointReply<typeof previewAccreditation>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      const { definition } = await this.profileOf(transaction, actor, text);
      return { samples: this.samples(definition, text, date) };
    });
  }

  create(actor: PersonActor, id: string, sent: Text): Promise<Answer<View> | View> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const text = await this.check(transaction, actor, sent);
      const now = this.clock.now();
      const isNew = await insertAccreditation(
        transaction,
        { id, organisationId: actor.organisationId, now },
        text,
      );
      if (!isNew) return this.sameAgain(transaction, actor, id, text);
      await audit(
        transaction,
        actor,
        { action: 'certification.createAccreditation', subjectIds: [id] },
        now,
      );
      return created(await this.load(transaction, actor, id));
    });
  }

  edit(actor: PersonActor, id: string, version: number, sent: Text): Promise<View> {
    return this.change(actor, id, 'certification.editAccreditation', async (transaction) =>
      updateAccreditation(
        transaction,
        { organisationId: actor.organisationId, id, version },
        await this.check(transaction, actor, sent),
      ),
    );
  }

  archive(actor: PersonActor, id: string, version: number, archived: boolean): Promise<View> {
    const action = archived
      ? 'certification.archiveAccreditation'
      : 'certification.restoreAccreditation';
    const where = { organisationId: actor.organisationId, id, version };
    return this.change(actor, id, action, (transaction) =>
      archiveAccreditationVersion(transaction, where, archived ? this.clock.now() : null),
    );
  }

  /** A change that finds another version than the caller has seen is a conflict, which carries the current one. */
  private change(
    actor: PersonActor,
    id: string,
    action: AuditedAction,
    write: (transaction: EntityManager) => Promise<boolean>,
  ): Promise<View> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireAccreditation(transaction, actor, id);
      const changed = await write(transaction);
      const current = await this.load(transaction, actor, id);
      if (!changed) throw new DomainError('edit.conflict', { current });
      await audit(transaction, actor, { action, subjectIds: [id] }, this.clock.now());
      return current;
    });
  }

  /** The text with each edition once; profile and editions must be the organisation's. */
  private async check(
    transaction: EntityManager,
    actor: PersonActor,
    text: Text,
  ): Promise<AccreditationText> {
    const editions = [...new Set(text.editions)].sort();
    const { definition } = await this.profileOf(transaction, actor, text);
    refuseUnprintableSamples(this.samples(definition, text, text.validFrom));
    const known = await findEditionHours(transaction, actor.organisationId, editions);
    if (known.length !== editions.length) throw new DomainError('certification.course-unknown');
    refuseOtherPoints(
      definition,
      text,
      known.map(({ hours }) => hours),
    );
    return { ...text, editions };
  }

  private samples(
    definition: ProfileDefinition,
    text: Text,
    day: string,
  ): EndpointReply<typeof previewAccreditation>['samples'] {
    return describeSamples([text], definition, { day, publicUrl: this.settings.publicUrl });
  }

  private async profileOf(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    { profile: id }: Text,
  ): Promise<ProfileRow> {
    const profile = await findProfile(transaction, organisationId, id);
    if (profile === undefined) throw new DomainError('certification.profile-unknown');
    return profile;
  }

  private async load(transaction: EntityManager, actor: PersonActor, id: string): Promise<View> {
    const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
    return describe(await requireAccreditation(transaction, actor, id), date);
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    text: AccreditationText,
  ): Promise<View> {
    const row = await findAccreditation(transaction, actor.organisationId, id);
    const { profile, editions, validFrom, validTo, decision } = row ?? { profile: undefined };
    if (
      profile === undefined ||
      !alike({ profile, editions, validFrom, validTo, ...decision }, text)
    ) {
      throw new DomainError('creation.differs');
    }
    return this.load(transaction, actor, id);
  }
}

/** Hours of the decision count before those of the courses; of courses that differ, the first that does is named. */
function refuseOtherPoints(
  definition: ProfileDefinition,
  text: Text,
  courseHours: readonly number[],
): void {
  const compared = text.hours === null ? courseHours : [text.hours];
  const [difference] = compared.flatMap(
    (hours) => findPointsDifference(definition, text, hours) ?? [],
  );
  if (difference === undefined) return;
  throw new DomainError('certification.points-differ', { details: { ...difference } });
}

function describe(
  { profile, profileName, editions, decision, archivedAt, ...row }: AccreditationRow,
  day: string,
): View {
  return {
    ...row,
    ...decision,
    profile: { id: profile, name: profileName },
    editions: [...editions],
    state: archivedAt === null ? stateOn(row, day) : 'archived',
  };
}

function stateOn(
  period: Pick<AccreditationRow, 'validFrom' | 'validTo'>,
  day: string,
): View['state'] {
  if (findValidAccreditation([period], day) !== undefined) return 'in-force';
  return accreditationGap([period], day) === 'not-yet' ? 'not-yet' : 'lapsed';
}
