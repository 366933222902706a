import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { splitEntryCode } from '@svetionik/domain/people/entry-code';

/** A code as it is said: its words and its number, apart from one another. */
@Component({
  selector: 'app-code-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (part of parts(); track $index) {
      <span>{{ part }}</span>{{ ' ' }}
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.1em 0.6em;
      color: var(--bar-link);
      font-family: var(--font-read);
      font-weight: 600;
      line-height: 1.15;
      letter-spacing: 0.01em;
    }
  `,
  host: { translate: 'no', lang: 'sr-Latn' },
})
export class CodeWords {
  readonly key = input.required<string>();
  protected readonly parts = computed(() => splitEntryCode(this.key()));
}
