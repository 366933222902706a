import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { proposeName } from '@svetionik/domain/language/person-name';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { PersonalNumberGuard } from './personal-number-guard';

/** One text in both scripts. Where only one is written, the other is proposed and never filled in unasked. */
@Component({
  selector: 'app-both-scripts-field',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @if (hint(); as text) {
        <p class="small soft">{{ text }}</p>
      }
      <div class="pair">
        <ui-field [label]="'ui.script.latin' | transloco" [error]="errorOf('sr-Latn') | transloco">
          <input
            #latin
            uiControl
            class="input"
            lang="sr-Latn"
            autocomplete="off"
            [attr.maxlength]="most()"
            [value]="text()['sr-Latn']"
            (input)="written.emit({ script: 'sr-Latn', text: latin.value })"
          />
        </ui-field>
        <ui-field
          [label]="'ui.script.cyrillic' | transloco"
          [error]="errorOf('sr-Cyrl') | transloco"
        >
          <input
            #cyrillic
            uiControl
            class="input"
            lang="sr-Cyrl"
            autocomplete="off"
            [attr.maxlength]="most()"
            [value]="text()['sr-Cyrl']"
            (input)="written.emit({ script: 'sr-Cyrl', text: cyrillic.value })"
          />
        </ui-field>
      </div>
      @if (proposal(); as proposed) {
        <p class="small">
          <span [lang]="proposed.script"
            >{{ 'ui.script.proposal' | transloco }} <b>{{ proposed.text }}</b></span
          >
          <button class="link-button" type="button" (click)="written.emit(proposed)">
            {{ 'ui.script.take' | transloco
            }}<span class="visually-hidden">: {{ proposed.text }}</span>
          </button>
        </p>
      }
    </fieldset>
  `,
  styles: `
    legend {
      padding: 0;
      font-weight: 600;
      margin-bottom: var(--space-2);
    }
    legend + p {
      margin-bottom: var(--space-2);
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--space-3);
      align-items: start;
    }
    .link-button {
      min-height: 2.75rem;
      margin-inline-start: var(--space-2);
    }
    @media (max-width: 48rem) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class BothScriptsField {
  private readonly guard = inject(PersonalNumberGuard);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly text = input.required<TextInScripts>();
  readonly most = input.required<number>();
  /** The name of a person has its own rules. */
  readonly person = input(false);
  /** The key of what is wrong where a script is empty. */
  readonly missing = input<string>();
  readonly written = output<{ readonly script: Script; readonly text: string }>();

  protected readonly proposal = computed(() => {
    const { 'sr-Latn': latin, 'sr-Cyrl': cyrillic } = this.text();
    if (latin.trim() === '' && cyrillic.trim() !== '')
      return { script: 'sr-Latn', text: this.inLatin(cyrillic) } as const;
    if (cyrillic.trim() === '' && latin.trim() !== '')
      return { script: 'sr-Cyrl', text: this.inCyrillic(latin) } as const;
    return undefined;
  });

  protected errorOf(script: Script): string | undefined {
    const text = this.text()[script];
    return text.trim() === '' ? this.missing() : this.guard.problem(text);
  }

  private inLatin(text: string): string {
    return this.person() ? proposeName(text).latin : cyrillicToLatin(text);
  }

  private inCyrillic(text: string): string {
    return this.person() ? proposeName(text).cyrillic : latinToCyrillic(text);
  }
}
