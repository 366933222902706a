import { remindedDays, remindedPeople } from '@svetionik/domain/reminders/reminder-rule';
import { handReminderSkips } from '@svetionik/domain/reminders/reminder-by-hand';
import { needlessReasons, reminderStates } from '@svetionik/domain/reminders/reminder-state';
import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { examples } from '../examples';
import { personName } from '../identity/account';
import { day, id, instant, page, pageSchema } from '../values';

/** So many days after a day of the run, before it where they are negative; the words are the usual ones where no template is named. */
export const reminderRuleText = z.object({
  about: z.enum(remindedDays),
  days: z.int().min(-90).max(90),
  to: z.enum(remindedPeople),
  template: id.nullable(),
});

/** A rule by which a run reminds people. */
export const reminderRule = reminderRuleText.extend({
  id,
  templateName: z.string().nullable(),
  /** How many of its reminders were sent, wait for the hours in which they go, were not needed any more, were refused by a mail server, or could not be handed over to one. */
  counts: z.object({
    sent: z.number().int(),
    ordered: z.number().int(),
    needless: z.number().int(),
    refused: z.number().int(),
    undelivered: z.number().int(),
  }),
});

const params = z.object({ run: id });
const ruleParams = z.object({ run: id, rule: id });
const exampleText = { about: 'finish', days: -3, to: 'not-finished', template: null } as const;

/** The rules by which a run reminds people, those first that come first. A trainer reads those of a run that they lead. */
export const listReminderRules = endpoint({
  name: 'runs.listReminderRules',
  method: 'GET',
  path: '/api/v1/runs/:run/reminder-rules',
  permission: 'run.read',
  params,
  replies: { 200: json(z.object({ items: z.array(reminderRule) })) },
  example: { params: { run: examples.run } },
});

/**
 * Has a run remind people: who it goes to is asked each time, and each is reminded of a day once by a rule. Mails go on work days between 8
 * and 18 o’clock. The id is the client’s: sent again it is the same one. A rule is not changed; it is stopped, and another one takes its place.
 * There is one of a kind: nobody gets the same mail twice because somebody added it twice, or stopped it and took it back.
 */
export const addReminderRule = endpoint({
  name: 'runs.addReminderRule',
  method: 'PUT',
  path: '/api/v1/runs/:run/reminder-rules/:rule',
  permission: 'run.manage',
  params: ruleParams,
  body: reminderRuleText,
  replies: { 200: json(reminderRule), 201: json(reminderRule) },
  errors: [
    'creation.differs',
    'run.reminder-doubled',
    'run.reminder-refused',
    'run.reference-unknown',
  ],
  example: {
    params: { run: examples.run, rule: examples.newReminderRule },
    body: exampleText,
  },
});

/** Stops a rule: nothing of it goes any more, not even what is ordered. What was sent stays in the log. */
export const stopReminderRule = endpoint({
  name: 'runs.stopReminderRule',
  method: 'DELETE',
  path: '/api/v1/runs/:run/reminder-rules/:rule',
  permission: 'run.manage',
  params: ruleParams,
  replies: { 204: noContent },
  example: { params: { run: examples.run, rule: examples.reminderRule } },
});

/** A reminder, and what became of it; of its words nothing is kept. */
export const reminder = z.object({
  id,
  person: z.object({ id, name: personName.nullable(), email: z.string() }),
  rule: z.object({ about: z.enum(remindedDays), days: z.int(), to: z.enum(remindedPeople) }),
  /** Whether somebody ordered it, rather than a rule. */
  byHand: z.boolean(),
  /** The day it is about. */
  day,
  /** Whether it comes in the summary of a week. */
  weekly: z.boolean(),
  state: z.enum(reminderStates),
  /** Why it was not needed any more. */
  why: z.enum(needlessReasons).nullable(),
  orderedAt: instant,
  settledAt: instant.nullable(),
});

/** Whom a run has reminded and of which day, the last first. Reading it is noted. */
export const listReminders = endpoint({
  name: 'runs.listReminders',
  method: 'GET',
  path: '/api/v1/runs/:run/reminders',
  permission: 'run.read',
  params,
  query: page.extend({ state: z.enum(reminderStates).optional() }),
  replies: { 200: json(pageSchema(reminder)) },
  example: { params: { run: examples.run } },
});

/**
 * Reminds people on a run of the day by which they have to finish or else to begin, be it over, within the hours in which reminders go.
 * Nobody is reminded so twice on a day, nor of what they have done by then, nor who has switched reminders off.
 */
export const remindParticipants = endpoint({
  name: 'runs.remindParticipants',
  method: 'POST',
  path: '/api/v1/runs/:run/reminders',
  permission: 'run.manage',
  params,
  body: z.object({ people: z.array(id).min(1).max(100) }),
  replies: {
    200: json(
      z.object({
        done: z.number().int(),
        skipped: z.array(z.object({ person: id, why: z.enum(handReminderSkips) })),
      }),
    ),
  },
  example: { params: { run: examples.run }, body: { people: [examples.learner] } },
});
