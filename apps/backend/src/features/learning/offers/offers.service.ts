import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { changeOffer, listOffers, readOffer } from '@svetionik/contracts/offers';
import { planEditions } from '@svetionik/domain/course/offer';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { AttemptResumer } from '../../assessment';
import {
  restoreEditions,
  findOfferChanges,
  findOffers,
  findReceivingMembers,
  insertOfferChange,
  requireOffer,
  withdrawEditions,
  writeOffer,
  type OfferChange,
  type OfferRow,
} from '../../catalogue';
import { mailOfferJob } from '../learning.jobs';
import { describeOffers } from './offer-view';
import { countUnderWay, findPeople, findUnderWay } from './offers.queries';

type CourseOffer = EndpointReply<typeof readOffer>;
type Change = EndpointInput<typeof changeOffer>['body'];

/** Whether courses can be joined and learnt in: offered, archived, withdrawn. */
@Injectable()
export class OffersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly resumer: AttemptResumer,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  list(
    actor: PersonActor,
    { offer, after, limit }: EndpointInput<typeof listOffers>['query'],
  ): Promise<EndpointReply<typeof listOffers>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { offer, after, limit: limit + 1 };
      const rows = await findOffers(transaction, actor.organisationId, page);
      const items = await this.describe(transaction, actor, rows.slice(0, limit));
      return { items, next: rows.length > limit ? (items.at(-1)?.slug ?? null) : null };
    });
  }

  read(actor: PersonActor, courseId: string): Promise<CourseOffer> {
    return this.transactions.reading(actor, (transaction) =>
      this.describeOne(transaction, actor, courseId),
    );
  }

  change(
    actor: PersonActor,
    courseId: string,
    id: string,
    body: Change,
  ): Promise<Answer<CourseOffer> | CourseOffer> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const course = await requireOffer(transaction, actor, courseId, true);
      const { organisationId, personId: changedBy } = actor;
      const changes = await findOfferChanges(transaction, organisationId, [courseId]);
      const known = changes.find((change) => change.id === id);
      if (known !== undefined) {
        refuseOther(known, body);
        return this.describeOne(transaction, actor, courseId);
      }
      if (course.offer !== body.from) throw new DomainError('offer.changed');
      const change = { id, courseId, ...body, changedBy, changedAt: this.clock.now() };
      if (!(await insertOfferChange(transaction, organisationId, change)))
        throw new DomainError('creation.differs');
      await this.apply(transaction, actor, course, change, changes);
      return created(await this.describeOne(transaction, actor, courseId));
    });
  }

  private async apply(
    transaction: EntityManager,
    actor: PersonActor,
    course: OfferRow,
    change: OfferChange,
    before: readonly OfferChange[],
  ): Promise<void> {
    await writeOffer(transaction, course.id, change.to, change.changedAt);
    const editions = planEditions(change.from, change.to, course.newer);
    if (editions === 'withdrawn') await withdrawEditions(transaction, change);
    if (editions === 'back') {
      await restoreEditions(transaction, course.id);
      const since = before.find(({ to }) => to === 'withdrawn')?.changedAt ?? change.changedAt;
      await eachLearning(transaction, actor, course.id, (there) =>
        this.resumer.resume(transaction, there, { ...change, since }),
      );
    }
    await this.tell(transaction, actor, change);
  }

  /** Those under way are written to where learning stops or goes on. */
  private async tell(
    transaction: EntityManager,
    actor: PersonActor,
    { courseId, from, to, reason, changedAt }: OfferChange,
  ): Promise<void> {
    const action = `learning.${actions[to]}` as const;
    await audit(transaction, actor, { action, subjectIds: [courseId], reason }, changedAt);
    await this.events.record(transaction, actor, {
      type: 'learning.offer-changed',
      version: 1,
      ids: { courseId },
    });
    if (from !== 'withdrawn' && to !== 'withdrawn') return;
    await eachLearning(transaction, actor, courseId, async ({ organisationId }) => {
      const enrolments = await findUnderWay(transaction, organisationId, courseId);
      await this.jobs.enqueue(
        transaction,
        mailOfferJob,
        enrolments.map((enrolmentId) => ({ organisationId, ids: { enrolmentId } })),
      );
    });
  }

  private async describeOne(
    transaction: EntityManager,
    actor: PersonActor,
    courseId: string,
  ): Promise<CourseOffer> {
    const row = await requireOffer(transaction, actor, courseId);
    const [offer] = await this.describe(transaction, actor, [row]);
    if (offer === undefined) throw new Error('no offer was described');
    return offer;
  }

  private async describe(
    transaction: EntityManager,
    { organisationId }: PersonActor,
    rows: readonly OfferRow[],
  ): Promise<CourseOffer[]> {
    const ids = rows.map(({ id }) => id);
    const changes = await findOfferChanges(transaction, organisationId, ids);
    return describeOffers(rows, {
      changes,
      people: await findPeople(
        transaction,
        changes.map(({ changedBy }) => changedBy),
      ),
      underWay: await countUnderWay(transaction, organisationId, ids),
    });
  }
}

/** Within the organisation of the course, and then within each that it is or was shared with. */
async function eachLearning(
  transaction: EntityManager,
  actor: PersonActor,
  courseId: string,
  work: (there: PersonActor) => Promise<void>,
): Promise<void> {
  await work(actor);
  for (const organisationId of await findReceivingMembers(transaction, courseId)) {
    await enterOrganisation(transaction, organisationId);
    await work({ ...actor, organisationId });
    await enterOrganisation(transaction, actor.organisationId);
  }
}

const actions = {
  offered: 'offerCourse',
  archived: 'archiveCourse',
  withdrawn: 'withdrawCourse',
} as const;

function refuseOther(known: OfferChange, { from, to, reason }: Change): void {
  if (known.from !== from || known.to !== to || known.reason !== reason)
    throw new DomainError('creation.differs');
}
