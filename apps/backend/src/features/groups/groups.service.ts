import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { enrolGroup, listGroups, readGroup } from '@svetionik/contracts/groups';
import { rule as ruleSchema } from '@svetionik/contracts/groups/conditions';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { alike } from '@svetionik/domain/content/alike';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { countNewcomers, findGroupCourses, writeGroupCourse } from './enrolling.queries';
import { GroupMover } from './group-mover';
import { requireGroup, requireKnown } from './groups.access';
import { enrolMembersJob } from './groups.jobs';
import {
  countMembers,
  findGroup,
  findGroups,
  insertGroup,
  updateArchived,
  updateGroup,
  type GroupRow,
  type GroupText,
} from './groups.queries';
import { findReferences } from './named';
import { findNames } from './people.queries';

type Group = EndpointReply<typeof readGroup>;

/** Groups, what is written of them, and the courses in which they enrol. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mover: GroupMover,
    private readonly jobs: Jobs,
  ) {}

  list(
    actor: PersonActor,
    { archived, kind, after, limit }: EndpointInput<typeof listGroups>['query'],
  ): Promise<EndpointReply<typeof listGroups>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const page = { archived: archived === 'true', kind, after, limit: limit + 1 };
      const rows = await findGroups(transaction, organisationId, page);
      const shown = rows.slice(0, limit);
      const ids = shown.map(({ id }) => id);
      const counts = await countMembers(transaction, organisationId, ids);
      const items = shown.map((row) => summarise(row, counts.get(row.id)));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<Group> {
    return this.transactions.reading(actor, (transaction) => describe(transaction, actor, id));
  }

  add(actor: PersonActor, id: string, text: GroupText): Promise<Answer<Group> | Group> {
    const { organisationId, personId: madeBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (text.rule !== null) await requireKnown(transaction, actor, text.rule);
      const row = { id, text, madeBy, madeAt: this.clock.now() };
      if (!(await insertGroup(transaction, organisationId, row))) {
        await requireSame(transaction, actor, id, text);
        return describe(transaction, actor, id);
      }
      await this.mover.askAgain(transaction, organisationId, id);
      await this.note(transaction, actor, 'groups.addGroup', id);
      return created(await describe(transaction, actor, id));
    });
  }

  edit(actor: PersonActor, id: string, version: number, text: GroupText): Promise<Group> {
    return this.change(actor, id, 'groups.editGroup', async (transaction, { kind }) => {
      if ((text.rule === null) !== (kind === 'by-hand'))
        throw new DomainError('group.rule-refused');
      if (text.rule !== null) await requireKnown(transaction, actor, text.rule);
      return updateGroup(transaction, { organisationId: actor.organisationId, id, version }, text);
    });
  }

  archive(actor: PersonActor, id: string, version: number, archived: boolean): Promise<Group> {
    const action = archived ? 'groups.archiveGroup' : 'groups.restoreGroup';
    const at = archived ? this.clock.now() : null;
    return this.change(actor, id, action, (transaction) =>
      updateArchived(transaction, { organisationId: actor.organisationId, id, version }, at),
    );
  }

  enrol(
    actor: PersonActor,
    groupId: string,
    courseId: string,
    later: boolean,
  ): Promise<EndpointReply<typeof enrolGroup>> {
    const { organisationId, personId: setBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const group = await requireGroup(transaction, actor, groupId, true);
      const [course] = await findNames(transaction, organisationId, [courseId]);
      if (course?.what !== 'course' || group.archivedAt !== null)
        throw new DomainError('group.course-unknown');
      const row = { groupId, courseId, later, setBy, setAt: this.clock.now() };
      await writeGroupCourse(transaction, organisationId, row);
      const order = { organisationId, ids: { groupId, courseId } };
      await this.jobs.enqueue(transaction, enrolMembersJob, [order]);
      await this.note(transaction, actor, 'groups.enrolGroup', groupId, courseId);
      return { people: await countNewcomers(transaction, organisationId, groupId, courseId) };
    });
  }

  /** Changes the version that the caller has seen; with another one it is a conflict that carries the current one. */
  private change(
    actor: PersonActor,
    id: string,
    action: AuditedAction,
    work: (transaction: EntityManager, row: GroupRow) => Promise<boolean>,
  ): Promise<Group> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireGroup(transaction, actor, id, true);
      if (!(await work(transaction, row))) {
        const current = await describe(transaction, actor, id);
        throw new DomainError('edit.conflict', { current });
      }
      await this.mover.askAgain(transaction, actor.organisationId, id);
      await this.note(transaction, actor, action, id);
      return describe(transaction, actor, id);
    });
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    ...subjectIds: readonly string[]
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds }, this.clock.now());
  }
}

async function requireSame(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
  { name, rule }: GroupText,
): Promise<void> {
  const row = await findGroup(transaction, organisationId, id);
  const written = (text: GroupText) => ({
    name: text.name,
    rule: text.rule === null ? null : ruleSchema.parse(text.rule),
  });
  if (row === undefined || !alike(written(row), written({ name, rule })))
    throw new DomainError('creation.differs');
}

async function describe(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<Group> {
  const { organisationId } = actor;
  const row = await requireGroup(transaction, actor, id);
  const counts = await countMembers(transaction, organisationId, [id]);
  const courses = await findGroupCourses(transaction, organisationId, id);
  return {
    ...summarise(row, counts.get(id)),
    version: row.version,
    rule: row.rule === null ? null : ruleSchema.parse(row.rule),
    references:
      row.rule === null ? [] : await findReferences(transaction, organisationId, [row.rule]),
    evaluatedAt: row.evaluatedAt?.toISOString() ?? null,
    courses: courses.map(({ id: course, title, later }) => ({
      course: { id: course, name: title },
      later,
    })),
  };
}

function summarise({ id, kind, name, archivedAt }: GroupRow, people = 0) {
  return { id, kind, name, people, archived: archivedAt !== null };
}
