import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { InScriptPipe } from '@svetionik/ui/language/script-text';

interface Differences {
  readonly added: readonly TextInScripts[];
  readonly removed: readonly TextInScripts[];
  readonly changed: readonly TextInScripts[];
  readonly rule: boolean;
}

/** What an edition of a programme has, lacks or asks otherwise than an earlier one: items of a list, with others around them. */
@Component({
  selector: 'app-edition-differences',
  imports: [TranslocoPipe],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      <ng-content select=".before" />
      @if (differences(); as differs) {
        @for (kind of kinds; track kind) {
          @if (differs[kind].length > 0) {
            <li>
              {{ 'programmes.publishing.' + kind | transloco: { courses: names(differs[kind]) } }}
            </li>
          }
        }
        @if (differs.rule) {
          <li>{{ 'programmes.publishing.rule' | transloco }}</li>
        }
      }
      <ng-content />
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: 1.2em;
      overflow-wrap: anywhere;
    }
  `,
})
export class EditionDifferences {
  private readonly inScript = inject(InScriptPipe);
  /** Null where there is none before it. */
  readonly differences = input.required<Differences | null>();
  protected readonly kinds = ['added', 'removed', 'changed'] as const;

  protected names(courses: readonly TextInScripts[]): string {
    return courses.map((each) => this.inScript.transform(each)).join(', ');
  }
}
