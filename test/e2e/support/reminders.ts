import {
  listMailTemplates,
  listReminderRules,
  listReminders,
  readMailTemplate,
} from '@svetionik/contracts/runs';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { usualWords } from '@svetionik/domain/reminders/reminder-words';
import { randomUUID } from 'node:crypto';
import { giveRun } from './runs';
import type { Window } from './window';

type Rule = EndpointReply<typeof listReminderRules>['items'][number];
type Logged = EndpointReply<typeof listReminders>['items'][number];

const longName =
  'Pred kraj izvođenja za patronažnu službu, sa adresom kancelarije i radnim vremenom';
const template = {
  id: randomUUID(),
  ...{ name: longName, version: 1, rules: 3, words: usualWords.coming },
};

function rule(own: Partial<Rule>): Rule {
  return {
    ...{ id: randomUUID(), about: 'finish', days: -7, to: 'not-finished' },
    ...{ template: null, templateName: null },
    counts: { sent: 1284, ordered: 0, needless: 12, refused: 0, undelivered: 0 },
    ...own,
  };
}

function logged(latin: string | null, own: Partial<Logged>): Logged {
  return {
    id: randomUUID(),
    person: {
      id: randomUUID(),
      name: latin === null ? null : { latin, cyrillic: latinToCyrillic(latin) },
      email: 'veoma.dugacka.adresa.jedne.osobe@primer.rs',
    },
    rule: { about: 'finish', days: -7, to: 'not-finished' },
    ...{ day: '2026-12-18', byHand: false, weekly: false, state: 'sent', why: null },
    orderedAt: '2026-12-11T07:00:00.000Z',
    settledAt: '2026-12-11T07:01:00.000Z',
    ...own,
  };
}

/** Rules on every side of a day, with refused addresses and words of the organisation, and a log with every outcome. */
export async function giveReminders(window: Window): Promise<void> {
  await giveRun(window);
  await window.answer(listMailTemplates, { items: [template], next: null });
  await window.answer(listReminderRules, {
    items: [
      rule({ about: 'begin', days: 1, to: 'late' }),
      rule({ template: template.id, templateName: longName }),
      rule({ days: 0, counts: { sent: 0, ordered: 42, needless: 0, refused: 2, undelivered: 3 } }),
      rule({ about: 'end', days: -21, to: 'trainers' }),
    ],
  });
  await window.answer(listReminders, {
    items: [
      logged('Snežana Babić', { state: 'ordered', settledAt: null }),
      logged('Ana Anić', { byHand: true }),
      logged('Šejla Amina Hadžiabdulahović-Mehmedagić', { weekly: true }),
      logged(null, { state: 'refused' }),
      logged('Nada Lazarević', { state: 'needless', why: 'moved' }),
    ],
    next: null,
  });
}

/** Nobody is reminded yet. */
export async function giveNoReminders(window: Window): Promise<void> {
  await giveRun(window);
  await window.answer(listMailTemplates, { items: [], next: null });
  await window.answer(listReminderRules, { items: [] });
  await window.answer(listReminders, { items: [], next: null });
}

export async function giveTemplates(window: Window): Promise<void> {
  await window.answer(listMailTemplates, {
    items: [template, { ...template, id: randomUUID(), name: 'Početak', rules: 1 }],
    next: null,
  });
}

/** A template with a word that tells and a placeholder that is none. */
export async function giveTemplate(window: Window): Promise<void> {
  const en = { subject: 'A reminder for the police', text: 'Hello {nmae}, see {link}' };
  await window.answer(readMailTemplate, { ...template, words: { ...template.words, en } });
}
