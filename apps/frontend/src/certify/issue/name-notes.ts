import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isOneName } from '@svetionik/domain/certificates/name-match';
import type { WaitingPerson } from './selection';

/** What is worth a look about somebody's name: the document bears one of its own, or its two scripts are of different ones. */
@Component({
  selector: 'app-name-notes',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (person().separateName) {
      <span class="small soft">{{ 'certify.issue.separateName' | transloco }}</span>
    }
    @if (twoNames(); as name) {
      <span class="small soft"
        >{{ 'certify.issue.twoNames' | transloco }} <span lang="sr-Latn">{{ name.latin }}</span>,
        <span lang="sr-Cyrl">{{ name.cyrillic }}</span></span
      >
    }
  `,
  styles: `
    :host,
    .small {
      font-weight: 400;
      display: block;
      overflow-wrap: anywhere;
    }
    :host:empty {
      display: none;
    }
  `,
})
export class NameNotes {
  readonly person = input.required<WaitingPerson>();

  protected readonly twoNames = computed(() => {
    const { name } = this.person().person;
    return name === null || isOneName(name) ? undefined : name;
  });
}
