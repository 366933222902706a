import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { findColumnProblem } from '@svetionik/domain/people/import-fields';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** What is to be known of the columns before the rows are checked, and what keeps them from it. */
@Component({
  selector: 'app-before-check',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="before-check">{{ 'imports.before.title' | transloco }}</h2>
    <div class="note good">
      <b>{{ 'imports.before.script.title' | transloco }}</b>
      <p>
        @if (scripts(); as count) {
          {{ 'imports.before.script.latin' | plural: count.latin }}
          {{ 'imports.before.script.cyrillic' | plural: count.cyrillic }}
        }
        {{ 'imports.before.script.text' | transloco }}
      </p>
    </div>
    @if (remembered()) {
      <div class="note good">
        <b>{{ 'imports.before.remembered.title' | transloco }}</b>
        <p>{{ 'imports.before.remembered.text' | transloco }}</p>
      </div>
    }
    @if (formulas() > 0) {
      <div class="note light">
        <b>{{ 'imports.columns.formulas' | plural: formulas() }}</b>
        <p>{{ 'imports.before.formulas' | transloco }}</p>
      </div>
    }
    @if (open().length > 0) {
      <div class="note bad">
        <b>{{ 'imports.before.open.title' | transloco: { letters: open().join(', ') } }}</b>
        <p>{{ 'imports.before.open.text' | transloco }}</p>
      </div>
    } @else {
      @if (problem(); as problem) {
        <div class="note bad">
          <b>{{ 'imports.before.' + problem | transloco }}</b>
        </div>
      }
    }
    <p class="small soft">{{ 'imports.before.nothing' | transloco }}</p>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    :host {
      display: grid;
      gap: var(--space-4);
      position: sticky;
      top: calc(var(--header-height) + var(--space-4));
    }
    .note {
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--line-strong);
    }
    .note p {
      color: var(--ink-soft);
    }
    .note.good {
      border-color: var(--good);
    }
    .note.light {
      border-color: var(--light);
    }
    .note.bad {
      border-color: var(--bad);
    }
    @media (max-width: 62rem) {
      :host {
        position: static;
      }
    }
  `,
  host: { role: 'complementary', 'aria-labelledby': 'before-check' },
})
export class BeforeCheck {
  readonly remembered = input.required<boolean>();
  readonly scripts = input.required<
    { readonly latin: number; readonly cyrillic: number } | undefined
  >();
  readonly formulas = input.required<number>();
  /** The letters of columns that nobody has decided about. */
  readonly open = input.required<readonly string[]>();
  readonly problem = input.required<ReturnType<typeof findColumnProblem>>();
}
