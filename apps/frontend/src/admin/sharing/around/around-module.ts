import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { AroundStore, type AroundModule } from './around-store';

/** A module of the organisation's own where it stands, with what can be done about it. */
@Component({
  selector: 'app-around-module',
  imports: [
    DurationPipe,
    Icon,
    InScriptPipe,
    LongDatePipe,
    PluralPipe,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './around-module.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-1) var(--space-3);
    }
    p {
      overflow-wrap: anywhere;
    }
    .name {
      font-weight: 600;
    }
    .about {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: baseline;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .deeds {
      display: flex;
      align-self: start;
    }
    .deeds button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-width: 2.75rem;
      min-height: 2.75rem;
      border: 0;
      border-radius: var(--radius);
      background: none;
      color: inherit;
      cursor: pointer;
    }
    .deeds button:hover {
      background: var(--accent-wash);
    }
    .deeds button[aria-disabled='true'] {
      color: var(--ink-faint);
      cursor: default;
    }
    @media (max-width: 34rem) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      .deeds {
        margin-inline-start: -0.75rem;
      }
    }
  `,
})
export class AroundModuleCard {
  protected readonly store = inject(AroundStore);
  readonly module = input.required<AroundModule>();
  /** Whether nothing stands before it, and whether nothing stands after it. */
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  protected readonly newer = computed(() => {
    const { chosen, newest } = this.module();
    return newest > chosen.edition ? newest : undefined;
  });
}
