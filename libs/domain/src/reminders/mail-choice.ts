/**
 * Mails of which somebody may choose how they come: about days of their own on runs, of runs that they lead, and of people whom they look
 * after.
 */
export const chosenMails = ['own-days', 'led-days', 'overseen-days'] as const;

/** One of {@link chosenMails}. */
export type ChosenMail = (typeof chosenMails)[number];

/** Mails that always come: about access to the account, what was decided or done for somebody, and a certificate that is to be renewed. */
export const fixedMails = ['access', 'news', 'renewals'] as const;

/** How chosen mails come: each by itself, all of a week in one, or not at all. */
export const mailWays = ['each', 'weekly', 'none'] as const;

/** One of {@link mailWays}. */
export type MailWay = (typeof mailWays)[number];
