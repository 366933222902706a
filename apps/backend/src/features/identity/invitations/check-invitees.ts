import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { emailAddress } from '@svetionik/contracts/identity/email-address';
import { mostInvitees, type checkInvitees } from '@svetionik/contracts/identity/invitations';
import { readInvitees, type WrittenInvitee } from '@svetionik/domain/contacts/read-invitees';
import { normalName } from '@svetionik/domain/language/normal-name';
import { foldEmail } from '../persons/email';

type Checked = EndpointReply<typeof checkInvitees>;

const longestName = 120;

/** What is known of folded addresses. */
interface Known {
  readonly members: ReadonlySet<string>;
  readonly invited: ReadonlySet<string>;
}

/** The lines of a pasted list, each with its address where it has one that can be. */
export function readPasted(text: string) {
  const written = readInvitees(text);
  const lines = written.slice(0, mostInvitees).map((each) => {
    const { data } = emailAddress.safeParse(each.address ?? '');
    return { ...each, email: data, folded: data === undefined ? undefined : foldEmail(data) };
  });
  return { lines, tooMany: written.length > mostInvitees };
}

/** Says of each line what would become of it. */
export function checkPasted({ lines, tooMany }: ReturnType<typeof readPasted>, known: Known) {
  const seen = new Set<string>();
  const checked = lines.map(({ line, text, email, folded, name, commaForDot }) => {
    const standing =
      folded === undefined ? classifyUnreadable(commaForDot) : classifyAddress(folded, seen, known);
    if (folded !== undefined) seen.add(folded);
    const written = name === undefined ? '' : normalName(name);
    return {
      line,
      text: text.slice(0, 300),
      email: email ?? null,
      name: written === '' || written.length > longestName ? null : written,
      standing,
    };
  });
  return { lines: checked, tooMany } satisfies Checked;
}

function classifyUnreadable(commaForDot: WrittenInvitee['commaForDot']) {
  return commaForDot ? ('comma-for-dot' as const) : ('not-an-address' as const);
}

function classifyAddress(folded: string, seen: ReadonlySet<string>, { members, invited }: Known) {
  if (seen.has(folded)) return 'twice' as const;
  if (members.has(folded)) return 'member' as const;
  return invited.has(folded) ? ('invited' as const) : ('new' as const);
}
