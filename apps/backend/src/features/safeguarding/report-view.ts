import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { answerReport, listReports } from '@svetionik/contracts/safeguarding';
import type { Look } from '../../platform/access/look';
import type { OpenableReport, ReportRow } from './reports.queries';

type Listed = EndpointReply<typeof listReports>['items'][number];

export function describeProgress(row: ReportRow): EndpointReply<typeof answerReport> {
  const { id, state, receivedOn, answerDue, endDue, answeredOn, closedOn } = row;
  return { id, state, receivedOn, answerDue, endDue, answeredOn, closedOn };
}

/** `looks` are the organisations, of which one may be named. */
export function describeListed(row: OpenableReport, looks: readonly Look[]): Listed {
  const { organisationId, aboutOrganisation, news } = row;
  const about =
    aboutOrganisation === organisationId
      ? undefined
      : looks.find(({ id }) => id === aboutOrganisation);
  return { ...describeProgress(row), about: about?.name ?? null, news };
}
