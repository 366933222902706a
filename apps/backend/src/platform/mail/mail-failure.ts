import type { MailOutcome } from '@svetionik/domain/setup/setup-steps';
import { z } from 'zod';

/** What a mail server said that did not take a mail; nothing of the mail, of addresses or of passwords. */
export interface MailFailure {
  readonly outcome: Exclude<MailOutcome, 'accepted'>;
  /** The code of its reply (RFC 5321); null where none came. */
  readonly code: number | null;
}

/** What of a failure tells its kind; the code of the system or of TLS stands beside that of the mailer. */
const known = z.object({
  code: z.string().catch(''),
  originalCode: z.string().catch(''),
  responseCode: z.number().int().nullable().catch(null),
});

const unknown = { code: '', originalCode: '', responseCode: null };

const encryption = /CERT|SSL|TLS|EPROTO|UNABLE_TO_VERIFY/;

/** Tells from the error of a mailer why a mail was not handed over. */
export function describeMailFailure(error: unknown): MailFailure {
  const { code, originalCode, responseCode } = known.catch(unknown).parse(error);
  if (code === 'EAUTH') return { outcome: 'sign-in-refused', code: responseCode };
  if (responseCode !== null && code !== 'ETLS') return { outcome: 'refused', code: responseCode };
  if (encryption.test(code) || encryption.test(originalCode))
    return { outcome: 'not-encrypted', code: responseCode };
  return { outcome: 'unreachable', code: null };
}

/** Replies that will be the same tomorrow (RFC 5321): there is no such mailbox, it is elsewhere, its name is none. */
const ofMailbox: readonly (number | null)[] = [550, 551, 553];

const told = z.object({ command: z.string() });

/** Whether a mail server refused the address of whoever was to get a mail for good, and not the mail or its sender. */
export function isAddressRefused(error: unknown): boolean {
  const { outcome, code } = describeMailFailure(error);
  const answered = told.safeParse(error).data?.command === 'RCPT TO';
  return answered && outcome === 'refused' && ofMailbox.includes(code);
}
