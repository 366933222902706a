import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAllowedLink } from '@svetionik/domain/content/link';
import type { Run } from '@svetionik/domain/content/rich-text';
import { FACT_READER } from './fact-reader';

/**
 * The stretches of a paragraph. A link that content may not have is shown as its text.
 *
 * @example
 * <p><ui-runs [runs]="[{ text: 'Pitajte ' }, { text: 'nasamo', strong: true }]" /></p>
 */
@Component({
  selector: 'ui-runs',
  imports: [NgTemplateOutlet, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './runs.html',
  styles: `
    :host { display: contents; }
    .fact { appearance: none; border: 0; background: none; padding: 0 .25em; font: 600 .75em/1 var(--font-ui); color: var(--accent); text-decoration: underline; cursor: pointer; }
  `,
})
export class Runs {
  readonly runs = input.required<readonly Run[]>();

  protected readonly readFact = inject(FACT_READER, { optional: true });

  protected linkOf({ link }: Run): 'none' | 'here' | 'elsewhere' {
    if (link === undefined || !isAllowedLink(link)) return 'none';
    return link.startsWith('/') ? 'here' : 'elsewhere';
  }
}
