import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { openReport } from '@svetionik/contracts/safeguarding';
import type { EntityManager } from 'typeorm';
import type { Look } from '../../platform/access/look';
import { readBothNames } from './both-names';
import { findMessages, findSteps } from './messages.queries';
import { describeListed } from './report-view';
import { readWords } from './report-words';
import type { OpenableReport } from './reports.queries';
import { unseal } from './sealing/sealed';
import { findNames } from './staff.queries';

/** All that a report says, opened by its key. */
export async function readOpened(
  transaction: EntityManager,
  report: OpenableReport,
  identity: string,
  looks: readonly Look[],
): Promise<EndpointReply<typeof openReport>> {
  const messages = [];
  for (const { writer, on, sealed } of await findMessages(transaction, report))
    messages.push({ writer, on, words: readWords(await unseal(sealed, identity)) });
  const [first] = messages;
  const { person = null, other = null } = first?.words.concerns ?? {};
  return {
    ...describeListed(report, looks),
    sender: first?.words.sender ?? null,
    concerns: { person, other },
    messages: messages.map(({ writer, on, words: { by, text } }) => ({ writer, on, by, text })),
    log: await readLog(transaction, report),
  };
}

async function readLog(
  transaction: EntityManager,
  report: OpenableReport,
): Promise<EndpointReply<typeof openReport>['log']> {
  const steps = await findSteps(transaction, report);
  const officers = steps.flatMap(({ by }) => (by === null ? [] : [by]));
  const names = await findNames(transaction, report.organisationId, officers);
  return steps.map(({ kind, on, by }) => ({
    kind,
    on,
    by: readBothNames(names.find(({ id }) => id === by)),
  }));
}
