import { publishedNumbers } from '@svetionik/domain/contacts/published-numbers';
import { collectIdentifiers } from '@svetionik/domain/privacy/collect-identifiers';
import { DomainError } from '../http/domain-error';

/** The numbers that everybody may read in an organisation. */
export type FindPublished = (organisationId: string) => Promise<ReadonlySet<string>>;

interface Known {
  /** Kinds that the person has confirmed, or that the route is there for. */
  readonly allowed: readonly string[];
  readonly published: () => Promise<ReadonlySet<string>>;
}

const mostNamed = 20;
/** Worked out once: every request asks. */
const publishedByProgram = publishedNumbers([]);

/**
 * Asks before what looks like somebody's telephone, plate, document or account is stored: without a confirmation
 * nothing is, and the reply says what was found and where. The text itself goes nowhere.
 */
export async function askAboutIdentifiers(
  body: unknown,
  { allowed, published }: Known,
): Promise<void> {
  const isAsked = ({ kind }: { kind: string }) => !allowed.includes(kind);
  if (!collectIdentifiers(body, publishedByProgram).some(isAsked)) return;
  const found = collectIdentifiers(body, await published()).filter(isAsked);
  if (found.length === 0) return;
  throw new DomainError('text.identifier', {
    fields: found.slice(0, mostNamed).map(({ path, kind }) => ({
      path: ['body', path].join('.').replace(/\.$/, ''),
      reason: kind,
    })),
    details: { kinds: [...new Set(found.map(({ kind }) => kind))] },
  });
}
