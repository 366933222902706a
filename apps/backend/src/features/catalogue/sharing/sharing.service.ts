import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readSharing } from '@svetionik/contracts/sharing';
import type { AuditedVerb } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { FirstOrganiser } from '../../organisations';
import { requireOffer, requireShare } from '../catalogue.access';
import { CourseAddresses } from '../course-addresses';
import type { OfferRow } from '../offers.queries';
import { writeListed } from './listed-courses.queries';
import { endShare, findShares, insertShare, lockShare, type ShareRow } from './shares.queries';

type Sharing = EndpointReply<typeof readSharing>;

/** Courses that an organisation offers to others. */
@Injectable()
export class SharingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: OrganisationDirectory,
    private readonly addresses: CourseAddresses,
    private readonly organisers: FirstOrganiser,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, courseId: string): Promise<Sharing> {
    return this.transactions.reading(actor, (transaction) =>
      this.describe(transaction, actor, courseId),
    );
  }

  share(
    actor: PersonActor,
    courseId: string,
    id: string,
    memberId: string,
  ): Promise<Answer<Sharing> | Sharing> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const course = await requireOffer(transaction, actor, courseId, true);
      await this.requireOther(transaction, actor, memberId);
      const shares = await findShares(transaction, courseId);
      const known = shares.find((share) => share.id === id);
      if (known !== undefined && known.memberId !== memberId)
        throw new DomainError('creation.differs');
      const isOffered = shares.some((one) => one.memberId === memberId && one.endedAt === null);
      if (known !== undefined || isOffered) return this.describe(transaction, actor, courseId);
      await this.begin(transaction, actor, course, { id, memberId });
      return created(await this.describe(transaction, actor, courseId));
    });
  }

  /** Of a course that is listed already nothing changes. */
  setListing(actor: PersonActor, courseId: string, listed: boolean): Promise<Sharing> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const course = await requireOffer(transaction, actor, courseId, true);
      if (listed && course.offer !== 'offered') throw new DomainError('learning.not-offered');
      if (listed !== course.listed) {
        const at = this.clock.now();
        await writeListed(transaction, courseId, listed ? at : null);
        const action = listed ? 'catalogue.listCourse' : 'catalogue.unlistCourse';
        await audit(transaction, actor, { action, subjectIds: [courseId] }, at);
      }
      return this.describe(transaction, actor, courseId);
    });
  }

  end(actor: PersonActor, courseId: string, id: string): Promise<Sharing> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireOffer(transaction, actor, courseId);
      // its end is later than whoever was enrolled until then, and told once
      await lockShare(transaction, id);
      const share = await requireShare(transaction, courseId, id);
      const at = this.clock.now();
      await endShare(transaction, id, { by: actor.personId, at });
      if (share.endedAt === null)
        await audit(transaction, actor, entry('endSharing', courseId, share.memberId), at);
      return this.describe(transaction, actor, courseId);
    });
  }

  /** Whoever is offered a course issues in a register of its own, and so has an organiser from here on. */
  private async begin(
    transaction: EntityManager,
    actor: PersonActor,
    course: OfferRow,
    { id, memberId }: Pick<ShareRow, 'id' | 'memberId'>,
  ): Promise<void> {
    if (course.offer !== 'offered') throw new DomainError('learning.not-offered');
    const { organisationId, personId: by } = actor;
    const at = this.clock.now();
    const row = { id, organisationId, courseId: course.id, memberId, by, at };
    if (!(await insertShare(transaction, row))) throw new DomainError('creation.differs');
    await enterOrganisation(transaction, memberId);
    await this.organisers.provide(transaction, memberId);
    await enterOrganisation(transaction, organisationId);
    await audit(transaction, actor, entry('shareCourse', course.id, memberId), at);
  }

  private async requireOther(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    memberId: string,
  ): Promise<void> {
    const known = await this.directory.findById(memberId, transaction);
    if (known === undefined || known.id === organisationId || known.leaving?.over === true)
      throw new DomainError('sharing.member-unknown');
  }

  private async describe(
    transaction: EntityManager,
    actor: PersonActor,
    courseId: string,
  ): Promise<Sharing> {
    const row = await requireOffer(transaction, actor, courseId);
    const { id, slug, title, edition, offer, listed } = row;
    const shares = await findShares(transaction, courseId);
    const others = await this.addresses.listOthers(transaction, actor.organisationId);
    return {
      course: { id, slug, title, edition, offer },
      listed,
      members: others
        .map(({ look }) => ({
          organisation: look,
          share: describeShare(shares.find(({ memberId }) => memberId === look.id)),
        }))
        .filter(({ organisation: { leaving }, share }) => !leaving?.over || share !== null),
    };
  }
}

function entry(verb: AuditedVerb<'catalogue'>, courseId: string, memberId: string) {
  return { action: `catalogue.${verb}`, subjectIds: [courseId, memberId] } as const;
}

function describeShare(row: ShareRow | undefined): Sharing['members'][number]['share'] {
  if (row === undefined) return null;
  return {
    id: row.id,
    since: row.sharedAt.toISOString(),
    until: row.endedAt?.toISOString() ?? null,
  };
}
