import type { CheckResult } from './certificate-checks';
import type { GenuineData, GenuineFile } from './file-store';

/** What stands at the head of a check: the outcome, and where its messages stand. */
export type FileOutcome =
  | {
      readonly messages: 'verify.file';
      readonly outcome: GenuineData | 'past' | 'differs' | 'unknown';
    }
  | {
      readonly messages: 'verify.outcome' | 'verify.participation';
      readonly outcome: 'valid' | 'expired' | 'suspended' | 'superseded' | 'revoked';
    };

/**
 * What somebody who brings a file wants to know first: whether it can be relied on today. What speaks against the file comes
 * before what the certificate is worth; where nobody could be asked, only the data are judged.
 */
export function judgeFile({
  kind,
  today,
  issued,
}: { readonly kind: GenuineData | 'past' } & Pick<GenuineFile, 'today' | 'issued'>): FileOutcome {
  if (kind === 'contradicted' || ((kind === 'foreign' || kind === 'unlisted') && issued !== true))
    return { messages: 'verify.file', outcome: kind };
  if (today.kind === 'unknown') return { messages: 'verify.file', outcome: 'unknown' };
  if (today.kind !== 'found') return { messages: 'verify.file', outcome: kind };
  const { standing } = today.result;
  return standing === 'valid' && issued === false
    ? { messages: 'verify.file', outcome: 'differs' }
    : { messages: chooseMessages(today.result), outcome: standing };
}

/** Whether other data have taken the place of these, with the last day that counts now. A PDF stays as it was issued. */
export function isSuperseded({
  today,
  summary,
  document,
}: Pick<GenuineFile, 'today' | 'document'> & {
  readonly summary: Pick<GenuineFile['summary'], 'expiresOn'>;
}): boolean {
  return (
    document === undefined &&
    today.kind === 'found' &&
    (summary.expiresOn ?? null) !== today.result.expiresOn
  );
}

/** Where it is said how a certificate stands: what confirms participation only is not called a certificate. */
export function chooseMessages({
  kind,
}: Pick<CheckResult, 'kind'>): 'verify.outcome' | 'verify.participation' {
  return kind === 'participation' ? 'verify.participation' : 'verify.outcome';
}
