import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Language } from '@svetionik/domain/language/script';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { VersionConflict, type ConflictRow } from '../../core/forms/version-conflict';
import { MailPreview } from './mail-preview';
import { WordsFields } from './words-fields';
import { WordsStore, type Template } from './words-store';

/** Words of the organisation while they are written; beside them the mail that they make. */
@Component({
  selector: 'app-words-form-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    Field,
    FieldControl,
    ProblemNotice,
    VersionConflict,
    MailPreview,
    WordsFields,
  ],
  providers: [WordsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './words-form-page.html',
  styleUrl: './words-form-page.css',
})
export class WordsFormPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(WordsStore);

  /** Id from the address; none where they are new. */
  readonly template = input<string>();
  protected readonly languages: readonly Language[] = ['sr-Cyrl', 'sr-Latn', 'en'];
  protected readonly checked = signal(false);

  constructor() {
    effect(() => this.store.edited.id.set(this.template() ?? 'new'));
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { name, words } = this.store.edited.text();
    const written = [name, ...this.languages.map((language) => words[language].subject)];
    if (written.some((each) => each.trim() === '') || this.store.faults().length > 0)
      return this.focus.toFirstInvalid(form);
    const id = await this.store.edited.store();
    if (id !== undefined) await this.router.navigate(['/runs/words']);
  }

  protected conflict(stored: Template): ConflictRow[] {
    const mine = this.store.edited.text();
    const texts = this.languages.flatMap((language) =>
      (['subject', 'text'] as const).map((part) => ({
        what: this.transloco.translate(`reminders.words.${part}`),
        language,
        mine: mine.words[language][part],
        theirs: stored.words[language][part],
      })),
    );
    const name = this.transloco.translate('reminders.words.name');
    return [{ what: name, mine: mine.name, theirs: stored.name }, ...texts];
  }
}
