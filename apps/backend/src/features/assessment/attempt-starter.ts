import { Injectable } from '@nestjs/common';
import type { attemptView } from '@svetionik/contracts/assessment/attempts';
import { inItemOrder } from '@svetionik/domain/attempt/item-order';
import { drawVersion } from '@svetionik/domain/attempt/draw-form';
import { noAccommodation } from '@svetionik/domain/attempt/accommodation';
import { mayStart, type PastAttempt, type StartVerdict } from '@svetionik/domain/attempt/may-start';
import { optionOrder } from '@svetionik/domain/attempt/option-order';
import { narrowWindow, windowInstants } from '@svetionik/domain/attempt/window';
import { type Random, seededRandom } from '@svetionik/domain/random';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { DomainError } from '../../platform/http/domain-error';
import { Seeds } from '../../platform/seeds';
import { pickAccommodation } from './accommodations/accommodation-view';
import { AttemptCloser } from './attempt-closer';
import { AttemptEntity, type AttemptRules } from './attempt.entity';
import type { StartFacts } from './start-facts.queries';
import { ownDeadline } from './attempt-time';
import { presentAttempt } from './attempt-view';
import { type DrawnItem, EditionBanks } from './edition-banks';
import { insertAttempt, type NewAttempt } from './start.queries';

/** An attempt that an enrolment is to have. */
export interface AttemptOrder {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly courseEditionId: string;
  readonly courseOrganisationId: string;
  readonly rules: AttemptRules;
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  /** The entry test, which is no attempt. */
  readonly isEntryTest: boolean;
}

/** What of an enrolment decides on a start beside the rules: how many attempts were allowed beyond them, and its own last day. */
interface OwnTerms {
  readonly extra: number;
  readonly closesOn: string | null;
}

/** What the verdict on a start goes by, of an attempt. */
type Closing = { readonly closedAt: Date | number | null; readonly passed: boolean | null };

/** Draws forms and opens attempts. `learning` asks for them, after its own rules. */
@Injectable()
export class AttemptStarter {
  constructor(
    private readonly closer: AttemptCloser,
    private readonly banks: EditionBanks,
    private readonly clock: Clock,
    private readonly seeds: Seeds,
  ) {}

  /** The attempts of an enrolment, first to last, without an entry test that is over; one whose time is up has been closed. */
  async list(
    transaction: EntityManager,
    actor: Actor & { readonly organisationId: string },
    enrolmentId: string,
  ): Promise<AttemptEntity[]> {
    await this.closer.closeOverdue(transaction, actor, enrolmentId);
    const all = await transaction.find(AttemptEntity, {
      where: { enrolmentId, organisationId: actor.organisationId },
      order: { number: 'ASC' },
    });
    return all.filter(({ parallelForm, state }) => parallelForm !== 'A' || state === 'open');
  }

  /** Whether an attempt may start now. */
  verdict(
    attempts: readonly Closing[],
    rules: AttemptRules,
    { extra, closesOn }: OwnTerms,
  ): StartVerdict {
    return mayStart({
      attempts: attempts.map(pastAttempt),
      now: this.clock.now().getTime(),
      allowed: rules.attempts,
      extra,
      waitHours: rules.waitHours,
      window: narrowWindow(windowInstants(rules.window), closesOn),
    });
  }

  /**
   * Opens the attempt with what is granted to the person, if all is still as `facts` says; undefined if not. The
   * caller holds the enrolment and, against a grant at the same moment, the member, and has the verdict.
   */
  async start(
    transaction: EntityManager,
    actor: PersonActor,
    order: AttemptOrder,
    facts: StartFacts,
  ): Promise<z.output<typeof attemptView> | undefined> {
    const parallelForm = formFor(order, facts);
    const seed = (parallelForm === 'B' ? facts.entrySeed : null) ?? this.seeds.next();
    const random = seededRandom(seed);
    const drawn = await this.banks.draw(transaction, order.courseEditionId, {
      draw: order.rules.draw,
      form: parallelForm,
      random,
    });
    const form = arrange(drawn, order.rules, random);
    const row = this.begin(actor, order, facts, { seed, parallelForm });
    const interruptions = await insertAttempt(transaction, row, form, facts.mark);
    if (interruptions === undefined) return undefined;
    return presentAttempt({
      attempt: { ...row, state: 'open', epoch: 1 },
      stops: { interruptions, taken: [] },
      form: form.map(({ content, optionOrder }, index) => ({
        position: index + 1,
        content,
        optionOrder,
      })),
      answers: [],
      files: [],
      script: order.script,
      now: row.startedAt,
    });
  }

  private begin(
    actor: PersonActor,
    order: AttemptOrder,
    { attempts, accommodation }: StartFacts,
    drawn: Pick<NewAttempt, 'seed' | 'parallelForm'>,
  ): NewAttempt {
    const time = {
      startedAt: this.clock.now(),
      rules: rulesOfNext(order, attempts.length),
      ...pickAccommodation(accommodation ?? noAccommodation),
    };
    return {
      id: order.attemptId,
      organisationId: actor.organisationId,
      personId: actor.personId,
      enrolmentId: order.enrolmentId,
      courseEditionId: order.courseEditionId,
      courseOrganisationId: order.courseOrganisationId,
      number: drawn.parallelForm === 'A' ? 0 : attempts.length + 1,
      ...drawn,
      drawVersion,
      ...time,
      deadlineAt: ownDeadline(time),
    };
  }
}

/** The first attempt after an entry test is its parallel form, drawn from the same seed. */
function formFor(
  { isEntryTest }: AttemptOrder,
  { attempts, entrySeed }: StartFacts,
): 'A' | 'B' | null {
  if (isEntryTest) return 'A';
  return entrySeed !== null && attempts.length === 0 ? 'B' : null;
}

/** The questions and their parts in the order in which this learner sees them. */
function arrange(
  drawn: readonly DrawnItem[],
  { itemOrder = 'random', objectives, optionOrder: order }: AttemptRules,
  random: Random,
) {
  const measured = drawn.map((item) => ({ ...item, objective: item.content['sr-Latn'].objective }));
  const ordered = inItemOrder(
    measured,
    itemOrder,
    objectives.map(({ id }) => id),
  );
  return ordered.map(({ versionId, content }) => ({
    versionId,
    content,
    optionOrder: [...optionOrder(content['sr-Latn'], random, order)],
  }));
}

/** An attempt beyond the rules keeps to no window, and neither does an entry test; keys wait for its end all the same. */
function rulesOfNext(
  { rules: { window, ...rules }, isEntryTest }: AttemptOrder,
  before: number,
): AttemptRules {
  const kept = {
    ...rules,
    ...(rules.reviewTime === 'when-closed' &&
      window?.closes !== undefined && { keysAfter: window.closes }),
  };
  return !isEntryTest && before < rules.attempts && window !== undefined
    ? { ...kept, window }
    : kept;
}

/** A closed attempt that is neither passed nor failed waits for people to mark it. */
function pastAttempt({ closedAt, passed }: Closing): PastAttempt {
  if (closedAt === null) return { state: 'open' };
  return passed === null
    ? { state: 'awaiting-marking' }
    : { state: 'finished', at: closedAt.valueOf(), passed };
}

/** What a learner is told who may not start. */
export function startRefusal(verdict: StartVerdict): DomainError | undefined {
  if (verdict.ok) return undefined;
  if (verdict.reason === 'not-yet')
    return new DomainError('assessment.not-yet', {
      details: { at: new Date(verdict.at).toISOString() },
    });
  if (verdict.reason === 'closed') return new DomainError('assessment.closed');
  if (verdict.reason === 'wait')
    return new DomainError('assessment.wait', {
      details: { at: new Date(verdict.at).toISOString() },
    });
  if (verdict.reason === 'open' || verdict.reason === 'awaiting-marking')
    return new DomainError('assessment.attempt-open', { details: { reason: verdict.reason } });
  return new DomainError('assessment.attempts-used-up', { details: { reason: verdict.reason } });
}
