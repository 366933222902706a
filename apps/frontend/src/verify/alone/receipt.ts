import type { Language } from '@svetionik/domain/language/script';
import { organisationZone } from '@svetionik/ui/language/calendar-day';
import { formatDate, type Fact } from './facts';
import type { Finding } from './findings';
import { card, createFactList, statements } from './parts';
import type { Say } from './texts';

type FoundReceipt = Extract<Finding, { kind: 'receipt' }>;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: organisationZone,
  hour: '2-digit',
  minute: '2-digit',
});

/** What a receipt of handing in proves by itself; what it says is shown only where that is proven. */
export function showReceipt(
  { outcome, facts }: FoundReceipt,
  say: Say,
  language: Language,
): HTMLElement {
  const about = 'verify.alone.receipt';
  if (outcome !== 'genuine') return card(about, outcome, say);
  return card(
    about,
    outcome,
    say,
    createFactList(factsOfReceipt(facts, say, language)),
    ...statements('verify.alone.open', ['answers', 'person'], say, 'h3'),
  );
}

/** What the signature of a receipt covers. */
export function factsOfReceipt(
  { state, closedAt, number, answered, items, answersHash }: FoundReceipt['facts'],
  say: Say,
  language: Language,
): Fact[] {
  const day = formatDate(closedAt, language, 'genitive');
  const time = day === '' ? '' : clock.format(new Date(closedAt));
  return [
    [say(`verify.receipt.${state}`), `${day}, ${time}`],
    [say('verify.receipt.number'), String(number)],
    [say('verify.receipt.answered'), say('verify.receipt.of', { answered, items })],
    [say('verify.receipt.hash'), answersHash],
  ];
}
