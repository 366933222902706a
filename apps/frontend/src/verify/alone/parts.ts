import { giveVerdict, type CheckFinding } from '@svetionik/proofs/verdict';
import { chooseTone } from '../finding-tone';
import { element } from './elements';
import type { Fact } from './facts';
import type { Say } from './texts';

/** One finding with its verdict, and what is told of it. */
export function card(
  about: string,
  finding: CheckFinding,
  say: Say,
  ...inside: readonly Node[]
): HTMLElement {
  const message = `${about}.${finding}`;
  return element(
    'section',
    { class: 'card outcome', 'data-tone': chooseTone(finding) },
    element('p', { class: 'verdict' }, say(`verify.verdict.${giveVerdict(finding)}`)),
    element('h2', {}, say(`${message}.heading`)),
    element('p', { class: 'soft' }, say(`${message}.text`)),
    ...inside,
  );
}

export function createFactList(facts: readonly Fact[]): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...facts.map(([label, value]) =>
      element('div', {}, element('dt', {}, label), element('dd', { class: 'number' }, value)),
    ),
  );
}

/** What is said of something, a line each, under a heading. */
export function statements(
  about: string,
  keys: readonly string[],
  say: Say,
  heading: 'h3' | 'h4',
): HTMLElement[] {
  return [
    element(heading, {}, say(`${about}.heading`)),
    listed(keys.map((key) => say(`${about}.${key}`))),
  ];
}

export function listed(sentences: readonly string[]): HTMLElement {
  return element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence)));
}
