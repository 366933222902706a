import { sealedOrganisers } from '@svetionik/proofs/credentials/check-seal';
import type { Language } from '@svetionik/domain/language/script';
import type { SignedDocument } from '@svetionik/proofs/credentials/signed-document';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { viewOfSignature } from '../signature-view';
import {
  formatDate,
  factsOfCode,
  factsOfCredential,
  factsOfRecorded,
  factsOfSignature,
  organiserName,
  type Fact,
} from './facts';
import { element } from './elements';
import type { Finding } from './findings';
import { card, listed, createFactList, statements } from './parts';
import { showReceipt } from './receipt';
import type { Say } from './texts';

/** What was found, as the page shows it. */
export function showFinding(finding: Finding, say: Say, language: Language): HTMLElement {
  if (finding.kind === 'no-code')
    return element(
      'section',
      { class: 'card outcome', 'data-tone': 'light' },
      element('h2', {}, say('verify.file.no-code.heading')),
      element('p', { class: 'soft' }, say('verify.file.no-code.text')),
    );
  if (finding.kind === 'file')
    return card(
      'verify.file',
      finding.outcome,
      say,
      ...showSignature(finding.document, say, language),
    );
  if (finding.kind === 'seal')
    return card('verify.seal', finding.outcome, say, ...warning(finding, say));
  if (finding.kind === 'receipt') return showReceipt(finding, say, language);
  if (finding.kind === 'record') return showRecord(finding, say, language);
  return finding.kind === 'credential'
    ? showCredential(finding, say, language)
    : showCode(finding, say, language);
}

function showCredential(
  finding: Extract<Finding, { kind: 'credential' }>,
  say: Say,
  language: Language,
): HTMLElement {
  const outcome =
    finding.outcome === 'genuine' && isPast(finding.summary.expiresOn) ? 'past' : finding.outcome;
  return card(
    'verify.file',
    outcome,
    say,
    createFactList(factsOfCredential(finding, say, language)),
    ...showSignature(finding.document, say, language),
    nameForm(finding.isNamed, say),
    ...whatIsProven(say),
  );
}

/** Each document in it by its own proof; whether it still counts can be seen only online. */
function showRecord(
  finding: Extract<Finding, { kind: 'record' }>,
  say: Say,
  language: Language,
): HTMLElement {
  const facts: Fact[] = [
    [say('verify.outcome.organiser'), organiserName(finding.key, language)],
    [say('verify.record.made'), formatDate(finding.summary.issuedAt, language)],
  ];
  return card(
    'verify.file',
    finding.outcome,
    say,
    createFactList(facts),
    ...finding.credentials.map((one) => createFactList(factsOfRecorded(one, say, language))),
    nameForm(finding.isNamed, say),
    ...whatIsProven(say),
  );
}

function showCode(
  finding: Extract<Finding, { kind: 'code' }>,
  say: Say,
  language: Language,
): HTMLElement {
  const past = isPast(finding.facts.expiresOn);
  return card(
    'verify.seal',
    past ? 'past' : 'genuine',
    say,
    ...warning(finding, say),
    createFactList(factsOfCode(finding, say, language)),
    ...(sealedOrganisers(finding).length > 1 ? [element('p', {}, say('verify.seal.oneOf'))] : []),
    nameForm(finding.isNamed, say),
    ...whatIsProven(say),
  );
}

/** Whoever follows such a code asks somebody else than the organiser. */
function warning(
  { elsewhere }: { readonly elsewhere: string | undefined },
  say: Say,
): HTMLElement[] {
  if (elsewhere === undefined) return [];
  return [element('p', { class: 'warning' }, say('verify.elsewhere', { host: elsewhere }))];
}

function isPast(until: string | undefined): boolean {
  return until !== undefined && until < calendarDay(new Date().toISOString());
}

/** What the signature of a PDF proves, what it does not, and what speaks against it. */
function showSignature(
  signature: SignedDocument | undefined,
  say: Say,
  language: Language,
): HTMLElement[] {
  if (signature === undefined) return [];
  const { tone, heading, sentence, faults, doubtful, proven, open, organiser, stamp, asOf } =
    viewOfSignature(signature);
  const values = {
    organiser: organiser === undefined ? '' : organiserName({ organiser }, language),
    date: formatDate(asOf, language, 'genitive'),
    day: formatDate(stamp?.stampedAt.toISOString(), language, 'genitive'),
    authority: stamp?.stampedBy ?? '',
  };
  const tell: Say = (message) => say(message, values);
  const about = 'verify.document';
  const parts = [
    element('h3', {}, say(`${about}.heading.${heading}`)),
    element('p', { class: 'sentence' }, tell(`${about}.${sentence}`)),
    ...(heading === 'unknown' ? [] : [element('p', {}, say(`${about}.holder.${heading}`))]),
    ...(faults.length === 0 ? [] : [listed(faults.map((fault) => say(`${about}.fault.${fault}`)))]),
    ...(doubtful ? [element('p', {}, say(`${about}.advice`))] : []),
    ...(asOf === undefined ? [] : [element('p', {}, tell(`${about}.asOf`))]),
    ...(signature.kind === 'checked'
      ? [createFactList(factsOfSignature(signature, say, language))]
      : []),
    ...(proven.length === 0
      ? []
      : [
          ...statements(`${about}.proven`, proven, tell, 'h4'),
          ...statements(`${about}.open`, open, say, 'h4'),
        ]),
  ];
  return [element('section', { class: 'signature stack-small', 'data-tone': tone }, ...parts)];
}

function whatIsProven(say: Say): HTMLElement[] {
  return [
    ...statements('verify.alone.proven', ['unchanged', 'by'], say, 'h3'),
    ...statements('verify.alone.open', ['revoked', 'looks'], say, 'h3'),
  ];
}

/** Compares a name with the hash of the one that is signed; it is shown nowhere. */
function nameForm(isNamed: (name: string) => boolean, say: Say): HTMLElement {
  const field = element('input', {
    class: 'input',
    id: 'holder',
    maxlength: '120',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'holder-hint',
  });
  const answer = element('p', { class: 'answer', role: 'status' });
  const form = element(
    'form',
    { class: 'stack-small' },
    element('label', { for: 'holder' }, say('verify.holder.label')),
    element('p', { id: 'holder-hint', class: 'small soft' }, say('verify.holder.hint')),
    field,
    element(
      'p',
      {},
      element('button', { class: 'button quiet', type: 'submit' }, say('verify.holder.action')),
    ),
    answer,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field instanceof HTMLInputElement ? field.value.trim() : '';
    answer.textContent = say(
      name === ''
        ? 'verify.holder.missing'
        : isNamed(name)
          ? 'verify.holder.matches'
          : 'verify.holder.unconfirmed',
    );
  });
  return form;
}
