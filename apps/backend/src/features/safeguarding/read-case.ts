import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { openCase } from '@svetionik/contracts/safeguarding';
import type { EntityManager } from 'typeorm';
import { findMessages } from './messages.queries';
import { readWords } from './report-words';
import type { ReportRow } from './reports.queries';
import { unseal } from './sealing/sealed';

/** What the key of a case opens: the answers, and on which days the sender wrote themselves. */
export async function readCase(
  transaction: EntityManager,
  report: ReportRow,
  identity: string,
): Promise<EndpointReply<typeof openCase>> {
  const messages = [];
  for (const { writer, on, sealed } of await findMessages(transaction, report))
    messages.push({
      writer,
      on,
      text: writer === 'officer' ? readWords(await unseal(sealed, identity)).text : null,
    });
  const { state, receivedOn, answerDue, endDue, answeredOn, closedOn } = report;
  return { state, receivedOn, answerDue, endDue, answeredOn, closedOn, messages };
}
