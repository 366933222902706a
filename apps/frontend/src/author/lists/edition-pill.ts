import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Which edition is published, and whether the draft, or a fact that it cites, changed since. */
@Component({
  selector: 'app-edition-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (edition(); as number) {
      <span class="pill good">{{ 'author.list.edition' | transloco: { number } }}</span>
      @if (changed()) {
        <span class="pill light">{{ 'author.list.changed' | transloco }}</span>
      }
      @if (factsChanged()) {
        <span class="pill light">{{ 'author.list.factsChanged' | transloco }}</span>
      }
    } @else {
      <span class="pill">{{ 'author.list.never' | transloco }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class EditionPill {
  readonly edition = input.required<number | null>();
  readonly changed = input.required<boolean>();
  /** Something that the edition cites has changed. */
  readonly factsChanged = input(false);
}
