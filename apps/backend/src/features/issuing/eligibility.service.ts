import { Injectable } from '@nestjs/common';
import type {
  eligiblePerson,
  listEligible,
  previewCertificate,
} from '@svetionik/contracts/certification';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import { findValidAccreditation } from '@svetionik/domain/certificates/accreditation';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { splitWords } from '../../platform/database/name-search';
import { Transactions } from '../../platform/database/transactions';
import { findIssueDate } from '../organisations';
import { codeToCome, draftFacts, profileToCome } from './certificate-draft';
import { hasSeparateName, type CertificateSource } from './certificate-source';
import { countByCourse, findEligible, findLaterEnrolments } from './eligible-sources';
import { IssueConditions } from './issue-conditions';
import { requireFound } from './issuing.access';
import { noteSeparateName } from './document-names/note-separate-name';
import { findMissing, type MissingReason } from './missing-reasons';
import { findNumbersToCome } from './numbers-to-come';
import { findLastNumbers } from '../registry';

/** Who may be given a certificate, told from the attempts and the register as they stand. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly conditions: IssueConditions,
  ) {}

  list(
    actor: PersonActor,
    query: EndpointInput<typeof listEligible>['query'],
  ): Promise<EndpointReply<typeof listEligible>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const filter = { course: query.course, words: splitWords(query.search ?? '') };
      const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      const sources = await findEligible(transaction, actor.organisationId, date, filter);
      const missing = await findMissing(sources, this.conditions);
      const people = sources.map((source, index) =>
        describe(source, missing[index] ?? [], this.conditions),
      );
      const after =
        query.after === undefined
          ? undefined
          : await findLaterEnrolments(transaction, actor.organisationId, query.after);
      const sought = query.only === undefined ? people : people.filter(isIncomplete);
      const rest =
        after === undefined ? sought : sought.filter(({ enrolment }) => after.has(enrolment));
      const items = rest.slice(0, query.limit);
      await audit(
        transaction,
        actor,
        { action: 'certification.listEligible', subjectIds: items.map(({ person }) => person.id) },
        this.clock.now(),
      );
      return {
        items,
        next: rest.length > query.limit ? (items.at(-1)?.enrolment ?? null) : null,
        counts: countsOf(people),
        courses: await countByCourse(transaction, actor.organisationId),
        nextNumbers: await findNumbersToCome(
          transaction,
          actor.organisationId,
          sources.filter((_, index) => isComplete(people[index])),
          { now: this.clock.now(), conditions: this.conditions },
        ),
      };
    });
  }

  /** What the document would say now, with the number that would be next. */
  preview(
    actor: PersonActor,
    enrolment: string,
  ): Promise<EndpointReply<typeof previewCertificate>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { date, year } = await findIssueDate(
        transaction,
        actor.organisationId,
        this.clock.now(),
      );
      const [found] = await findEligible(transaction, actor.organisationId, date, {
        enrolments: [enrolment],
      });
      const source = requireFound(found);
      const last =
        (await findLastNumbers(transaction, [source.organiserId], year)).get(source.organiserId) ??
        0;
      const [missing = []] = await findMissing([source], this.conditions);
      await audit(
        transaction,
        actor,
        { action: 'certification.preview', subjectIds: [source.personId] },
        this.clock.now(),
      );
      await noteSeparateName(transaction, actor, source, this.clock.now());
      const mark = {
        number: last + 1,
        year,
        date,
        checkCode: codeToCome,
        ...this.conditions.installation,
      };
      const credential = this.conditions.signsCredentials(source.signingKey);
      return { facts: draftFacts(source, mark), missing, credential };
    });
  }
}

type Eligible = z.output<typeof eligiblePerson>;

function isComplete(person: Eligible | undefined): boolean {
  return person?.missing.length === 0 && !person.revokedBefore && person.proposal === null;
}

function isIncomplete({ missing, proposal }: Eligible): boolean {
  return proposal === null && missing.length > 0;
}

function countsOf(people: readonly Eligible[]): {
  all: number;
  complete: number;
  incomplete: number;
  revokedBefore: number;
  proposed: number;
} {
  const proposed = people.filter(({ proposal }) => proposal !== null).length;
  const incomplete = people.filter(isIncomplete).length;
  const complete = people.filter(isComplete).length;
  return {
    all: people.length,
    complete,
    incomplete,
    revokedBefore: people.length - proposed - complete - incomplete,
    proposed,
  };
}

function describe(
  source: CertificateSource,
  missing: MissingReason[],
  conditions: IssueConditions,
): Eligible {
  const { nameLatin: latin, nameCyrillic: cyrillic, profile } = source;
  return {
    enrolment: source.enrolmentId,
    person: {
      id: source.personId,
      name: latin === null || cyrillic === null ? null : { latin, cyrillic },
      email: source.email,
    },
    course: {
      id: source.courseId,
      title: source.courseTitle,
      edition: source.edition,
      programme: source.programmeId !== null,
    },
    organiser: { id: source.organiserId, name: source.organiserName },
    percent: source.percent,
    passedAt: source.passedAt.toISOString(),
    separateName: hasSeparateName(source),
    missing,
    credential: conditions.signsCredentials(source.signingKey),
    revokedBefore: source.revokedBefore,
    proposal: source.proposalId,
    accreditation:
      (profile && findValidAccreditation(profile.accreditations, profile.day)?.id) ?? null,
    ...profileToCome(source),
  };
}
