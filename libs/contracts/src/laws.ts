import { z } from 'zod';
import { endpoint, json } from './endpoint';
import { examples } from './examples';
import { lawSentence } from './renewals';
import { day, id, inBothScripts, instant, line, page, pageSchema } from './values';

/** What an administrator writes down: the law that courses teach changed on a day; whoever was certified before renews by a day. */
export const lawChangeText = z.object({
  changedOn: day,
  renewBy: day,
  /** Where it stands: the gazette and its number. */
  source: line(300),
  serbian: line(400),
  english: line(400),
  courses: z.array(id).min(1).max(100),
});

/** A change of law; `holders` counts those who have not renewed yet. */
export const lawChange = lawSentence.extend({
  id,
  changedOn: day,
  renewBy: day,
  courses: z.array(z.object({ id, title: inBothScripts })),
  holders: z.number().int(),
  recordedAt: instant,
  withdrawnAt: instant.nullable(),
});

const params = z.object({ change: id });

/** The changes of law, the one recorded last first. */
export const listLawChanges = endpoint({
  name: 'laws.listLawChanges',
  method: 'GET',
  path: '/api/v1/law-changes',
  permission: 'register.read',
  query: page,
  replies: { 200: json(pageSchema(lawChange)) },
  example: {},
});

/** Records a change of law; the holders are told. The id is the client's: sent again it is the same one. It cannot be edited, only withdrawn. */
export const recordLawChange = endpoint({
  name: 'laws.recordLawChange',
  method: 'PUT',
  path: '/api/v1/law-changes/:change',
  permission: 'certificate.issue',
  owned: false,
  params,
  body: lawChangeText.refine(
    ({ changedOn, renewBy }) => changedOn < renewBy,
    'to be renewed before it changes',
  ),
  replies: { 200: json(lawChange), 201: json(lawChange) },
  errors: ['creation.differs', 'certification.course-unknown'],
  example: {
    params: { change: examples.newLawChange },
    body: {
      changedOn: '2026-10-01',
      renewBy: '2027-03-31',
      source: 'Službeni glasnik RS',
      serbian: 'Promenjen je postupak prijave.',
      english: 'The way to report has changed.',
      courses: [examples.courseDraft],
    },
  },
});

/** Withdraws a change of law that was recorded in error: certificates count again as long as they did. */
export const withdrawLawChange = endpoint({
  name: 'laws.withdrawLawChange',
  method: 'POST',
  path: '/api/v1/law-changes/:change/withdraw',
  permission: 'certificate.issue',
  params,
  replies: { 200: json(lawChange) },
  example: { params: { change: examples.lawChange } },
});
