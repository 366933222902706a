import { Injectable } from '@nestjs/common';
import type { personPage, readPerson } from '@svetionik/contracts/people';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { findGrantableRoles, pickRoles } from '@svetionik/domain/access/permissions';
import { listUnseen, maySee, type ReadingRole } from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { readMinority } from '../identity';
import { describeMemberships } from '../groups';
import { findIssueDate } from '../organisations';
import { describeLine, findOfPerson } from '../registry';
import { findCoordinated } from './coordination.queries';
import { tellHappenings } from './happenings';
import type { ListedRow } from './listed-people.queries';
import { describeListed } from './listed-view';
import { findOpenings, insertOpening } from './openings.queries';
import { describeOpening } from './openings.service';
import { requireReadingRole, requireSeen } from './people.access';
import { findRoleDays, findWorkplaceDay } from './person.queries';
import { SeenCourses } from './seen-courses';

type Page = z.output<typeof personPage>;

const shownOpenings = 20;
const shownChanges = 50;

/** The page of a member: what whoever opens it may see and do. */
@Injectable()
export class PersonService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly courses: SeenCourses,
  ) {}

  /** That it was opened is noted. */
  read(actor: PersonActor, personId: string): Promise<EndpointReply<typeof readPerson>> {
    const { organisationId, roles } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireSeen(transaction, actor, personId);
      const now = this.clock.now();
      const { date } = await findIssueDate(transaction, organisationId, now);
      const opened = { role: requireReadingRole(actor), on: date };
      await this.note(transaction, actor, personId, opened);
      const minority = maySee(roles, 'consent')
        ? await readMinority(transaction, organisationId, personId, date)
        : null;
      const { course: _, ...listed } = describeListed(row, { held: roles, today: date }, undefined);
      return {
        ...listed,
        nameConfirmedOn: row.nameConfirmedOn,
        rolesVersion: maySee(roles, 'roles') ? row.rolesVersion : null,
        ...(await this.describeParts(transaction, actor, row, date)),
        minority,
        opened,
        may: listDeeds(actor, row, minority),
        unseen: listUnseen(roles).map(({ sight, seenBy }) => ({ sight, seenBy: [...seenBy] })),
      };
    });
  }

  private async describeParts(
    transaction: EntityManager,
    { organisationId, roles }: PersonActor,
    row: ListedRow,
    today: string,
  ): Promise<
    Pick<Page, 'courses' | 'certificates' | 'groups' | 'coordinates' | 'happenings' | 'openings'>
  > {
    const { id } = row;
    const courses = await this.courses.ofPerson(transaction, organisationId, id);
    const certificates = await listCertificates(transaction, organisationId, id, today);
    const coordinates = await findCoordinated(transaction, organisationId, id);
    const person = { organisationId, personId: id };
    const openings = await findOpenings(transaction, person, { limit: shownOpenings });
    const happenings = tellHappenings({
      since: row.since,
      workplace: await findWorkplaceDay(transaction, organisationId, id),
      courses,
      certificates,
      roles: await findRoleDays(transaction, organisationId, id, shownChanges),
    });
    const [history, own] = [maySee(roles, 'history'), maySee(roles, 'roles')];
    return {
      courses,
      certificates: maySee(roles, 'certificates') ? certificates : null,
      groups: maySee(roles, 'groups') ? await describeMemberships(transaction, person) : null,
      coordinates: own ? coordinates : null,
      happenings: history ? happenings : null,
      openings: history
        ? openings.map(describeOpening).map(({ by, role, on }) => ({ by, role, on }))
        : null,
    };
  }

  private async note(
    transaction: EntityManager,
    actor: PersonActor,
    personId: string,
    { role, on }: { readonly role: ReadingRole; readonly on: string },
  ): Promise<void> {
    const { organisationId, personId: openedBy } = actor;
    const entry: AuditEntry = { action: 'people.readPerson', subjectIds: [personId] };
    await audit(transaction, actor, entry, this.clock.now());
    if (openedBy === personId) return;
    const opening = { id: newId(), organisationId, personId, openedOn: on, openedBy, role };
    await insertOpening(transaction, opening);
  }
}

async function listCertificates(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  today: string,
): Promise<NonNullable<Page['certificates']>> {
  const rows = await findOfPerson(transaction, organisationId, personId);
  return rows.map((row) => {
    const { id, number, year, designation, course, issuedOn, expiresOn, standing } = describeLine(
      row,
      today,
    );
    return { id, number, year, designation, course, issuedOn, expiresOn, standing };
  });
}

/** What the roles of whoever asks allow, as things stand. */
function listDeeds(
  { personId, permissions, roles }: PersonActor,
  row: ListedRow,
  minority: Page['minority'],
): Page['may'] {
  const held = pickRoles(row.roles).filter((role) => role !== 'learner');
  const grantable = findGrantableRoles(roles);
  const mayBlock = permissions.has('user.manage') && held.every((role) => grantable.includes(role));
  return [
    ...(permissions.has('role.grant') ? (['change-roles', 'choose-institutions'] as const) : []),
    ...(permissions.has('accommodation.grant') ? (['grant-accommodation'] as const) : []),
    ...(permissions.has('people.manage') && personId !== row.id
      ? [minority === null ? ('record-minority' as const) : ('record-consent' as const)]
      : []),
    ...(mayBlock ? [row.blocked ? ('unblock' as const) : ('block' as const)] : []),
  ];
}
