import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LanguageChoice } from '../../core/language/language-choice';
import { AccountLanguage } from '../../core/session/account-language';

/** Latin, Cyrillic or English, on the spot. Each is named in itself, shortly beside the ways of the header. */
@Component({
  selector: 'app-language-switch',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="switch" role="group" [attr.aria-label]="'shell.language' | transloco">
      @for (choice of choices; track choice.language) {
        <button
          type="button"
          [lang]="choice.language"
          [attr.aria-label]="choice.name"
          [title]="choice.name"
          [attr.aria-pressed]="choice.language === current.language()"
          (click)="choose(choice.language)"
        >
          {{ inMenu() ? choice.name : choice.short }}
        </button>
      }
    </div>
  `,
  styles: `
    .switch {
      display: inline-flex;
      border: 1px solid var(--line-strong);
      border-radius: 99px;
      padding: 2px;
    }
    button {
      appearance: none;
      border: 0;
      background: none;
      border-radius: 99px;
      cursor: pointer;
      white-space: nowrap;
      min-height: 2.25rem;
      padding: 0.2em 0.6em;
      font-size: var(--step--1);
      color: var(--ink-soft);
    }
    button:hover {
      color: var(--ink);
      text-decoration: underline;
    }
    button[aria-pressed='true'] {
      background: var(--ink);
      color: var(--paper);
      text-decoration: none;
    }
    button:focus-visible {
      border-radius: 99px;
    }
    @media (forced-colors: active) {
      button[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }
  `,
})
export class LanguageSwitch {
  protected readonly current = inject(CurrentLanguage);
  private readonly languages = inject(LanguageChoice);
  private readonly account = inject(AccountLanguage);

  readonly inMenu = input(false);

  protected readonly choices = [
    { language: 'sr-Latn', name: 'Latinica', short: 'Lat' },
    { language: 'sr-Cyrl', name: 'Ћирилица', short: 'Ћир' },
    { language: 'en', name: 'English', short: 'Eng' },
  ] as const;

  protected async choose(language: Language): Promise<void> {
    await this.languages.choose(language);
    await this.account.keep(language);
  }
}
