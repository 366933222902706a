import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { day, page, pageSchema } from '../values';
import { passphrase, randomId, reportDays, reportState, reportText } from './values';

const params = z.object({ report: randomId });
const bothNames = z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() });

/** A report as the list shows it: nothing of what it says. `about` is the organisation that it comes from, where that is another. */
const listedReport = reportDays.extend({
  id: randomId,
  state: reportState,
  about: bothNames.nullable(),
  /** Whether the sender has written since it was last opened here. */
  news: z.boolean(),
});

/** The reports that the own key opens, the last one first. */
export const listReports = endpoint({
  name: 'safeguarding.listReports',
  method: 'GET',
  path: '/api/v1/safeguarding/reports',
  permission: 'safeguarding.read',
  query: page,
  replies: { 200: json(pageSchema(listedReport)) },
  example: {},
});

const openedReport = json(
  listedReport.extend({
    sender: z.string().nullable(),
    concerns: z.object({ person: bothNames.nullable(), other: z.string().nullable() }),
    messages: z.array(
      z.object({
        writer: z.enum(['sender', 'officer']),
        on: day,
        by: bothNames.nullable(),
        text: z.string(),
      }),
    ),
    log: z.array(
      z.object({
        kind: z.enum(['received', 'read', 'answered', 'written', 'closed', 'reopened']),
        on: day,
        by: bothNames.nullable(),
      }),
    ),
  }),
);

/** Opens a report by the passphrase of the own key. */
export const openReport = endpoint({
  name: 'safeguarding.openReport',
  method: 'POST',
  path: '/api/v1/safeguarding/reports/:report/opening',
  permission: 'safeguarding.read',
  params,
  body: z.object({ passphrase }),
  replies: { 200: openedReport },
  errors: ['safeguarding.passphrase-wrong', 'safeguarding.key-missing'],
  example: {
    params: { report: examples.safeguardingReport },
    body: { passphrase: exampleSecrets.passphrase },
  },
});

const changed = json(reportDays.extend({ id: randomId, state: reportState }));

/** Answers whoever sent it; the case key opens the answer. The id is the officer's; sent again it is the same answer. */
export const answerReport = endpoint({
  name: 'safeguarding.answerReport',
  method: 'PUT',
  path: '/api/v1/safeguarding/reports/:report/answers/:answer',
  permission: 'safeguarding.read',
  params: params.extend({ answer: randomId }),
  body: z.object({ text: reportText }),
  replies: { 200: changed, 201: changed },
  errors: ['creation.differs', 'safeguarding.closed', 'safeguarding.full'],
  example: {
    params: {
      report: examples.safeguardingReport,
      answer: examples.newSafeguardingAnswer,
    },
    body: { text: 'Хвала што сте се јавили. Када се то десило?' },
  },
});

/** Closes a report, or opens it again. */
export const changeReportState = endpoint({
  name: 'safeguarding.changeReportState',
  method: 'PUT',
  path: '/api/v1/safeguarding/reports/:report/state',
  permission: 'safeguarding.read',
  params,
  body: z.object({ state: z.enum(['open', 'closed']) }),
  replies: { 200: changed },
  example: { params: { report: examples.safeguardingReport }, body: { state: 'closed' } },
});
