import { chosenMails, mailWays } from '@svetionik/domain/reminders/mail-choice';
import { z } from 'zod';
import { endpoint, json } from '../endpoint';

/** How mails of a kind come to somebody. */
export const mailChoice = z.object({ kind: z.enum(chosenMails), way: z.enum(mailWays) });

const mailChoices = z.object({ items: z.array(mailChoice) });

/** How mails come to whoever is signed in, where they may choose it; those about runs that somebody leads only where they may lead one. */
export const listMailChoices = endpoint({
  name: 'runs.listMailChoices',
  method: 'GET',
  path: '/api/v1/account/mail-choices',
  permission: 'account',
  replies: { 200: json(mailChoices) },
  example: {},
});

/** Chooses how mails of a kind come in this organisation. What is ordered for a summary already comes in it. */
export const chooseMail = endpoint({
  name: 'runs.chooseMail',
  method: 'PUT',
  path: '/api/v1/account/mail-choices/:kind',
  permission: 'account',
  owned: false,
  params: z.object({ kind: z.enum(chosenMails) }),
  body: z.object({ way: z.enum(mailWays) }),
  replies: { 200: json(mailChoices) },
  example: { params: { kind: 'own-days' }, body: { way: 'weekly' } },
});
