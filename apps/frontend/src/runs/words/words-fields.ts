import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import type { MailWords } from '@svetionik/domain/reminders/reminder-words';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { WordsStore } from './words-store';

/** Subject and text in one language, with what is wrong in them as soon as it is written. */
@Component({
  selector: 'app-words-fields',
  imports: [TranslocoPipe, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="card padded">
      <legend>
        <h2>{{ 'reminders.language.' + language() | transloco }}</h2>
      </legend>
      <ui-field [label]="'reminders.words.subject' | transloco" [error]="errorOf('subject')">
        <input
          #subject
          uiControl
          class="input"
          autocomplete="off"
          maxlength="120"
          [attr.lang]="language()"
          [value]="words().subject"
          (input)="store.write(language(), { subject: subject.value })"
        />
      </ui-field>
      <ui-field
        [label]="'reminders.words.text' | transloco"
        [hint]="'reminders.words.placeholders' | transloco"
        [error]="errorOf('text')"
      >
        <textarea
          #text
          uiControl
          class="input"
          rows="8"
          maxlength="4000"
          [attr.lang]="language()"
          [value]="words().text"
          (input)="store.write(language(), { text: text.value })"
        ></textarea>
      </ui-field>
      @if (other(); as script) {
        <p>
          <button class="link-button" type="button" (click)="store.convert(script)">
            {{ 'reminders.words.convert.' + script | transloco }}
          </button>
        </p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
    legend {
      float: left;
      width: 100%;
      padding: 0;
    }
    legend + * {
      clear: both;
    }
    h2 {
      font-size: var(--step-1);
    }
    .link-button {
      min-height: 2.75rem;
    }
  `,
})
export class WordsFields {
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(WordsStore);

  readonly language = input.required<Language>();
  readonly checked = input.required<boolean>();
  protected readonly words = computed(() => this.store.edited.text().words[this.language()]);
  /** The script of Serbian that this one may be written from the other. */
  protected readonly other = computed(() => {
    const language = this.language();
    return language === 'en' ? undefined : language;
  });

  protected errorOf(part: keyof MailWords): string {
    const written = this.words()[part].trim() !== '';
    if (!written) return this.checked() ? this.transloco.translate('reminders.words.missing') : '';
    const fault = this.store
      .faults()
      .find((each) => each.language === this.language() && each.part === part);
    if (fault === undefined || (fault.kind === 'link' && !this.checked())) return '';
    return this.transloco.translate(`reminders.fault.${fault.kind}`, { found: fault.found });
  }
}
