import { Injectable } from '@nestjs/common';
import { language as languageShape } from '@svetionik/contracts/values';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { DomainError } from '../../platform/http/domain-error';
import { CourseEditions } from '../catalogue';
import { findOpenInvitations, foldEmail, Invitations } from '../identity';
import { Enroller } from '../learning';
import type { ActedPerson } from './acted-facts';

/** Brings people into courses, and members who have not come yet into the organisation. */
@Injectable()
export class BulkEntries {
  constructor(
    private readonly clock: Clock,
    private readonly editions: CourseEditions,
    private readonly enroller: Enroller,
    private readonly invitations: Invitations,
  ) {}

  /** Whoever waits for a guardian's consent is enrolled when it is there. */
  async enrol(
    transaction: EntityManager,
    actor: ActingPerson,
    courseId: string,
    people: readonly string[],
  ): Promise<void> {
    const { organisationId } = actor;
    const course = await this.editions.findJoinable(transaction, organisationId, courseId);
    if (course?.open !== true) throw new DomainError('learning.not-offered');
    for (const personId of people) {
      const person = { kind: 'system', organisationId, personId } as const;
      await this.enroller.enrolOrKeep(transaction, person, { slug: course.slug, courseId });
    }
    const entry: AuditEntry = { action: 'people.enrol', subjectIds: [courseId, ...people] };
    await audit(transaction, actor, entry, this.clock.now());
  }

  /** Who has an open invitation gets its mail again with a new link, everybody else an invitation; each in their language. */
  async invite(
    transaction: EntityManager,
    actor: ActingPerson,
    people: readonly ActedPerson[],
  ): Promise<void> {
    const { organisationId } = actor;
    const addresses = people.map(({ email }) => foldEmail(email));
    const open = await findOpenInvitations(transaction, organisationId, addresses);
    const again = open.filter(({ expiresAt }) => expiresAt > this.clock.now());
    const ids = again.map(({ id }) => id);
    await this.invitations.sendAgain(transaction, actor, organisationId, ids);
    const invited = new Set(again.map(({ emailFolded }) => emailFolded));
    const others = people.filter(({ email }) => !invited.has(foldEmail(email)));
    for (const language of languageShape.options) {
      const invitees = others
        .filter((person) => person.language === language)
        .map(({ email }) => ({ email, name: null }));
      if (invitees.length === 0) continue;
      const brought = { courseId: null, runId: null, groupId: null, reason: null };
      const terms = { organisationId, language, ...brought } as const;
      const order = { id: newId(), ...terms, roles: ['learner'] as const, invitees };
      await this.invitations.invite(transaction, actor, order);
    }
  }
}
