import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isAllowedLink } from '@svetionik/domain/content/link';
import type { Run } from '@svetionik/domain/content/rich-text';
import { FACT_READER } from './fact-reader';
import { FactSource } from './fact-source';

/**
 * The stretches of a paragraph. A link that content may not have is shown as its text.
 *
 * @example
 * <p><ui-runs [runs]="[{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }]" /></p>
 */
@Component({
  selector: 'ui-runs',
  imports: [NgTemplateOutlet, RouterLink, FactSource],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './runs.html',
  styles: `:host { display: contents; }`,
})
export class Runs {
  readonly runs = input.required<readonly Run[]>();

  protected readonly readFact = inject(FACT_READER, { optional: true });
  /** A fact is cited once, after the last of the stretches in a row that rest on it. */
  protected readonly citations = computed(() =>
    this.runs().map(({ fact }, index, runs) => (fact === undefined || runs[index + 1]?.fact === fact ? undefined : { id: fact, words: wordsUntil(runs, index, fact) })),
  );

  protected linkOf({ link }: Run): 'none' | 'here' | 'elsewhere' {
    if (link === undefined || !isAllowedLink(link)) return 'none';
    return link.startsWith('/') ? 'here' : 'elsewhere';
  }
}

function wordsUntil(runs: readonly Run[], last: number, fact: string): string {
  const before = runs.slice(0, last).findLastIndex((run) => run.fact !== fact);
  return runs.slice(before + 1, last + 1).map(({ text }) => text).join('');
}
