import { z } from 'zod';
import { endpoint, json } from '../endpoint';
import { examples, exampleSecrets } from '../examples';
import { day, id, line } from '../values';
import { caseKey, randomId, reportDays, reportState, reportText } from './values';

/**
 * Of which organisation a report would be, whether that is the network, whether anybody can read one there, and within how many days it is answered. No names: those are
 * listed to members alone.
 */
export const readReceivers = endpoint({
  name: 'safeguarding.readReceivers',
  method: 'GET',
  path: '/api/v1/safeguarding',
  permission: 'public',
  replies: {
    200: json(
      z.object({
        organisation: id,
        network: z.boolean(),
        receives: z.boolean(),
        answerDays: z.number().int(),
      }),
    ),
  },
  example: {},
});

/** Whom a report may concern: everybody who works in the organisation, for its members to choose from. */
export const listStaff = endpoint({
  name: 'safeguarding.listStaff',
  method: 'GET',
  path: '/api/v1/safeguarding/staff',
  permission: 'account',
  replies: {
    200: json(
      z.object({
        items: z.array(
          z.object({ id, name: z.object({ 'sr-Latn': z.string(), 'sr-Cyrl': z.string() }) }),
        ),
      }),
    ),
  },
  example: {},
});

const receipt = json(z.object({ receivedOn: day, answerDue: day, byNetwork: z.boolean() }));

/**
 * Reports behaviour of a trainer, a colleague or anybody in a training. Whoever sends it draws the id and the case key; sent again it is the
 * same report. `person` is one of the list of staff and never reads it; about somebody who receives reports, and where
 * `toNetwork` says so, only the network does. No cookie is read, and nothing is noted of who sent it.
 */
export const sendReport = endpoint({
  name: 'safeguarding.sendReport',
  method: 'PUT',
  path: '/api/v1/safeguarding/cases/:report',
  permission: 'public',
  traceless: true,
  holds: ['phone'],
  params: z.object({ report: randomId }),
  body: z.object({
    organisation: id,
    caseKey,
    text: reportText,
    /** Who sends it and how they are reached, if they wish. */
    sender: line(300).optional(),
    person: id.optional(),
    /** Whom it concerns, in words. */
    other: line(300).optional(),
    toNetwork: z.boolean(),
  }),
  replies: { 200: receipt, 201: receipt },
  errors: ['creation.differs', 'safeguarding.nobody-receives'],
  example: {
    params: { report: examples.newSafeguardingReport },
    body: {
      organisation: examples.organisation,
      caseKey: exampleSecrets.newCaseKey,
      text: 'Предавач је на обуци исмевао полазнице.',
      other: 'предавач у другој групи',
      toNetwork: false,
    },
  },
  exampleAs: 'nobody',
});

/** What somebody with the case key may see: the answers. What they wrote themselves is not shown, so that a key that is found tells nothing of it. */
const openedCase = json(
  reportDays.extend({
    state: reportState,
    messages: z.array(
      z.object({ writer: z.enum(['sender', 'officer']), on: day, text: z.string().nullable() }),
    ),
  }),
);

/** Opens a case by its key. No cookie is read, and nothing is noted of who opened it. */
export const openCase = endpoint({
  name: 'safeguarding.openCase',
  method: 'POST',
  path: '/api/v1/safeguarding/case',
  permission: 'public',
  traceless: true,
  body: z.object({ caseKey }),
  replies: { 200: openedCase },
  example: { body: { caseKey: exampleSecrets.caseKey } },
  exampleAs: 'nobody',
});

/** Writes more to a case. The id is the sender's; sent again it is the same message. A closed case is opened again by it. */
export const writeMore = endpoint({
  name: 'safeguarding.writeMore',
  method: 'PUT',
  path: '/api/v1/safeguarding/case/messages/:message',
  permission: 'public',
  traceless: true,
  holds: ['phone'],
  params: z.object({ message: randomId }),
  body: z.object({ caseKey, text: reportText }),
  replies: { 200: openedCase, 201: openedCase },
  errors: ['creation.differs', 'safeguarding.full'],
  example: {
    params: { message: examples.newCaseMessage },
    body: { caseKey: exampleSecrets.caseKey, text: 'Десило се опет.' },
  },
  exampleAs: 'nobody',
});
