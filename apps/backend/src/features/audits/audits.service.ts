import { Injectable } from '@nestjs/common';
import type { listActions, suggestPeople, verifyActions } from '@svetionik/contracts/audits';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { KnownPause } from '@svetionik/proofs/audit/known-pauses';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { AuditVerifier } from '../../platform/audit/audit-verifier';
import { Clock } from '../../platform/clock';
import { splitWords } from '../../platform/database/name-search';
import { Transactions } from '../../platform/database/transactions';
import { readPersonName } from '../identity';
import { findActions, findNamed, soughtIds, type ActionRow } from './actions.queries';
import { requireAuditor } from './audits.access';
import { findKnownPeople, listIds, type KnownPeople } from './involved';

type Query = EndpointInput<typeof listActions>['query'];
type Page = EndpointReply<typeof listActions>;
type Verification = EndpointReply<typeof verifyActions>;
type Suggestions = EndpointReply<typeof suggestPeople>;

const mostSuggested = 8;

/** What was done in an organisation, for whoever looks after that. */
@Injectable()
export class AuditsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly verifier: AuditVerifier,
    private readonly clock: Clock,
  ) {}

  /** That it was read is noted, with whom or what was looked for. */
  list(actor: PersonActor, { after, limit, ...filter }: Query): Promise<Page> {
    const organisationId = requireAuditor(actor);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const page = { after, most: limit + 1 };
      const rows = await findActions(transaction, organisationId, filter, page);
      const shown = rows.slice(0, limit);
      const known = await findKnownPeople(transaction, shown);
      const entry: AuditEntry = { action: 'audits.listActions', subjectIds: soughtIds(filter) };
      await audit(transaction, actor, entry, this.clock.now());
      const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return { items: shown.map((row) => describeAction(row, known)), next };
    });
  }

  /** Whoever is shown is noted, as wherever people are looked for. */
  suggest(actor: PersonActor, search: string): Promise<Suggestions> {
    const organisationId = requireAuditor(actor);
    const words = splitWords(search);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows =
        words.length === 0
          ? []
          : await findNamed(transaction, organisationId, words, mostSuggested);
      const items = rows.flatMap(({ id, ...names }) => {
        const name = readPersonName(names);
        return name === null ? [] : [{ id, name }];
      });
      const subjectIds = items.map(({ id }) => id);
      const entry: AuditEntry = { action: 'audits.suggestPeople', subjectIds };
      await audit(transaction, actor, entry, this.clock.now());
      return { items };
    });
  }

  async verify(actor: PersonActor): Promise<Verification> {
    const organisationId = requireAuditor(actor);
    const { chain, unproven, gaps } = await this.verifier.verifyOwn(organisationId);
    await this.transactions.unitOfWork(actor, (transaction) =>
      audit(
        transaction,
        actor,
        { action: 'audits.verifyActions', subjectIds: [] },
        this.clock.now(),
      ),
    );
    const { entries: records, until, signedUntil, fault } = chain;
    return {
      ...{ records, until, signedUntil },
      fault:
        fault === undefined
          ? null
          : { what: fault.what, place: fault.place, record: fault.entryId },
      unprovenLines: unproven.length,
      gaps: gaps.map(describeGap),
    };
  }
}

function describeGap({ from, until }: KnownPause): Verification['gaps'][number] {
  const begins = from === 0 ? null : new Date(from).toISOString();
  return { from: begins, until: new Date(until).toISOString() };
}

function describeAction(row: ActionRow, known: KnownPeople): Page['items'][number] {
  const { id, at, action, code, reason, actorId: actor, subjectIds: subjects, place } = row;
  const people = listIds(row).flatMap((each) => known.get(each) ?? []);
  return {
    ...{ id, at: at.toISOString(), action, code, reason, actor, subjects, place },
    people: [...new Set(people)],
  };
}
