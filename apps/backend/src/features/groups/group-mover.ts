import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Events } from '../../platform/events/events';
import { Jobs } from '../../platform/jobs/jobs';
import { askRule } from './conditions/ask-rule';
import { findLaterCourses } from './enrolling.queries';
import { enrolMembersJob, followGroupJob } from './groups.jobs';
import { holdGroup } from './groups.queries';
import { letCome, letGo, moveByRule } from './members.queries';

interface ByHand {
  readonly groupId: string;
  readonly people: readonly string[];
  readonly in: boolean;
  readonly cause: 'hand' | 'invitation' | 'import';
  readonly by: string | null;
}

/** Lets people come into groups and go, one change of a group after the other, and orders what follows from it. */
@Injectable()
export class GroupMover {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  /** Asks the rule of a group about everybody, or about these people alone. However often. */
  async askAgain(
    transaction: EntityManager,
    organisationId: string,
    groupId: string,
    among: readonly string[] | null = null,
  ): Promise<void> {
    const group = await holdGroup(transaction, organisationId, groupId);
    if (group === undefined || group.rule === null || group.archivedAt !== null) return;
    const now = this.clock.now();
    const question = await askRule(transaction, organisationId, group.rule, now);
    const moving = { groupId, question, among, now };
    const { came } = await moveByRule(transaction, organisationId, moving);
    if (came > 0) await this.followComing(transaction, organisationId, groupId);
  }

  /** Puts people in a group or takes them out; gives how many that are. */
  async move(
    transaction: EntityManager,
    organisationId: string,
    { in: isIn, ...change }: ByHand,
  ): Promise<number> {
    const moving = { ...change, now: this.clock.now() };
    const changed = await (isIn ? letCome : letGo)(transaction, organisationId, moving);
    const { groupId } = change;
    if (changed > 0)
      await this.jobs.enqueue(transaction, followGroupJob, [{ organisationId, ids: { groupId } }]);
    if (changed > 0 && isIn) await this.followComing(transaction, organisationId, groupId);
    return changed;
  }

  /** What follows from that people came: they are enrolled, and other features are told. */
  private async followComing(
    transaction: EntityManager,
    organisationId: string,
    groupId: string,
  ): Promise<void> {
    const system = { kind: 'system', organisationId } as const;
    const event = { type: 'groups.came', version: 1, ids: { groupId } };
    await this.events.record(transaction, system, event);
    const courses = await findLaterCourses(transaction, organisationId, groupId);
    await this.jobs.enqueue(
      transaction,
      enrolMembersJob,
      courses.map((courseId) => ({ organisationId, ids: { groupId, courseId } })),
    );
  }
}
