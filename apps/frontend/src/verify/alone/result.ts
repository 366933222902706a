import type { Language } from '@svetionik/domain/language/script';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { element } from './elements';
import { factsOfCode, factsOfCredential, type Fact } from './facts';
import type { Finding } from './findings';
import type { Say } from './texts';

/** What was found, as the page shows it. */
export function showFinding(finding: Finding, say: Say, language: Language): HTMLElement {
  if (finding.kind === 'file') return card(`verify.file.${finding.outcome}`, finding.outcome === 'not-genuine' ? 'bad' : 'light', say);
  if (finding.kind === 'seal') return card(`verify.seal.${finding.outcome}`, finding.outcome === 'forged' ? 'bad' : 'light', say);
  const isCredential = finding.kind === 'credential';
  const until = isCredential ? finding.summary.expiresOn : finding.facts.expiresOn;
  const past = until !== undefined && until < calendarDay(new Date().toISOString());
  const facts = isCredential ? factsOfCredential(finding, say, language) : factsOfCode(finding, say, language);
  return card(
    `verify.${isCredential ? 'file' : 'seal'}.${past ? 'past' : 'genuine'}`,
    past ? 'light' : 'good',
    say,
    listOf(facts),
    nameForm(finding.isNamed, say),
    ...statements('proven', ['unchanged', 'by'], say),
    ...statements('open', ['revoked', 'looks'], say),
  );
}

function card(message: string, tone: 'good' | 'light' | 'bad', say: Say, ...inside: readonly Node[]): HTMLElement {
  return element('section', { class: 'card outcome', 'data-tone': tone }, element('h2', {}, say(`${message}.heading`)), element('p', { class: 'soft' }, say(`${message}.text`)), ...inside);
}

function listOf(facts: readonly Fact[]): HTMLElement {
  return element('dl', { class: 'facts' }, ...facts.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', { class: 'number' }, value))));
}

function statements(about: 'proven' | 'open', keys: readonly string[], say: Say): HTMLElement[] {
  const heading = element('h3', {}, say(`verify.alone.${about}.heading`));
  return [heading, element('ul', {}, ...keys.map((key) => element('li', {}, say(`verify.alone.${about}.${key}`))))];
}

/** Compares a name with the hash of the one that is signed; it is shown nowhere. */
function nameForm(isNamed: (name: string) => boolean, say: Say): HTMLElement {
  const field = element('input', { class: 'input', id: 'holder', maxlength: '120', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'holder-hint' });
  const answer = element('p', { class: 'answer', role: 'status' });
  const form = element(
    'form',
    { class: 'stack-small' },
    element('label', { for: 'holder' }, say('verify.holder.label')),
    element('p', { id: 'holder-hint', class: 'small soft' }, say('verify.holder.hint')),
    field,
    element('p', {}, element('button', { class: 'button quiet', type: 'submit' }, say('verify.holder.action'))),
    answer,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field instanceof HTMLInputElement ? field.value.trim() : '';
    answer.textContent = say(name === '' ? 'verify.holder.missing' : isNamed(name) ? 'verify.holder.matches' : 'verify.holder.differs');
  });
  return form;
}
