import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { isAllowedLink, readContactKey } from '@svetionik/domain/content/link';
import { findGrade } from '@svetionik/domain/content/cited-fact';
import type { Run } from '@svetionik/domain/content/rich-text';
import { CONTACT_READER } from './contact-reader';
import { FactPanel } from './fact-panel';
import { FACT_READER, type ReadableFact } from './fact-reader';

let made = 0;

interface Named {
  readonly key: string;
  readonly number: string | null;
  readonly dial: string | null;
}

/**
 * The stretches of a paragraph. A link that content may not have is shown as its text. A contact leads to the page of help and
 * has its number beside it. What rests on a dated fact has a
 * button for its source, which opens below the text and takes the focus; Escape gives it back.
 *
 * @example
 * <p><ui-runs [runs]="[{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }]" /></p>
 */
@Component({
  selector: 'ui-runs',
  imports: [NgTemplateOutlet, RouterLink, TranslocoPipe, FactPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './runs.html',
  styles: `
    :host {
      display: contents;
    }
    .fact {
      appearance: none;
      min-height: 1.5rem;
      padding: 0.15em 0.45em;
      margin-inline: 0.7em 0.15em;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: none;
      font: 600 0.75rem/1.4 var(--font-ui);
      letter-spacing: 0;
      color: var(--accent);
      cursor: pointer;
      vertical-align: 0.12em;
      white-space: nowrap;
    }
    .dial {
      margin-inline-start: 0.35em;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .fact:hover,
    .fact[aria-expanded='true'] {
      border-color: var(--accent);
      background: var(--accent-wash);
    }
    .fact.unconfirmed {
      border-style: dashed;
      color: var(--ink);
    }
    @media print {
      .fact:not(.unconfirmed) {
        display: none;
      }
    }
  `,
})
export class Runs {
  private readonly injector = inject(Injector);
  private readonly readContact = inject(CONTACT_READER, { optional: true });
  private readonly readFact = inject(FACT_READER, { optional: true });
  private readonly panel = viewChild(FactPanel);
  private opener: HTMLElement | undefined;

  readonly runs = input.required<readonly Run[]>();

  protected readonly id = `fact-${(made += 1)}`;
  /** A fact is cited once, after the last of the stretches in a row that rest on it. */
  protected readonly citations = computed(() =>
    this.runs().map((_, index, runs) => this.citationAt(runs, index)),
  );
  protected readonly opened = signal<number | undefined>(undefined);

  /** The contact that a stretch names, with its number where that is known. */
  protected contactOf({ link }: Run): Named | undefined {
    const key = link === undefined ? undefined : readContactKey(link);
    const number = key === undefined ? undefined : this.readContact?.(key);
    if (key === undefined || number === undefined) return undefined;
    return { key, number, dial: number === null ? null : dialAddress(number) };
  }

  protected linkOf({ link }: Run): 'none' | 'here' | 'elsewhere' {
    if (link === undefined || !isAllowedLink(link) || readContactKey(link) !== undefined)
      return 'none';
    return link.startsWith('/') ? 'here' : 'elsewhere';
  }

  protected toggle(index: number, { currentTarget }: Event): void {
    if (this.opened() === index) return this.close();
    this.opener = currentTarget instanceof HTMLElement ? currentTarget : undefined;
    this.opened.set(index);
    afterNextRender(() => this.panel()?.focus(), { injector: this.injector });
  }

  protected close(): void {
    this.opened.set(undefined);
    this.opener?.focus();
  }

  private citationAt(runs: readonly Run[], last: number) {
    const id = runs[last]?.fact;
    const fact = id === undefined || runs[last + 1]?.fact === id ? undefined : this.readFact?.(id);
    if (fact === undefined) return undefined;
    const before = runs.slice(0, last).findLastIndex((run) => run.fact !== id);
    const words = runs.slice(before + 1, last + 1).map(({ text }) => text);
    return { fact, label: labelOf(fact), words: words.join('') };
  }
}

/** What is said beside the text; that nobody has confirmed it comes before all. */
function labelOf(fact: ReadableFact): 'label' | 'corrected' | 'unconfirmed' {
  const current = fact.later ?? fact;
  if (findGrade(current) === 'unconfirmed') return 'unconfirmed';
  return fact.later?.corrected === true ? 'corrected' : 'label';
}
