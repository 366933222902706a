import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { EmptyState } from '@svetionik/ui/feedback/empty-state';
import { SearchField } from '@svetionik/ui/field/search-field';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PercentPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { UsedUpStore, type UsedUpPerson } from './used-up-store';

/** Who has used up the attempts of a final assessment, how they went, and allowing one more. */
@Component({
  selector: 'app-used-up-page',
  imports: [
    TranslocoPipe,
    EmptyState,
    ShortDatePipe,
    NameTextPipe,
    PercentPipe,
    PluralPipe,
    InScriptPipe,
    TextInScript,
    PagedListView,
    SearchField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [UsedUpStore, InScriptPipe],
  templateUrl: './used-up-page.html',
  styleUrls: ['../../core/work-page.css', './used-up-page.css'],
})
export class UsedUpPage {
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  protected readonly store = inject(UsedUpStore);

  /** How many there are, whatever is searched for. */
  protected readonly count = computed(() =>
    this.store.courses().reduce((sum, course) => sum + course.count, 0),
  );
  protected readonly nobodyAtAll = computed(
    () => this.store.people.known() && this.count() === 0 && this.store.people.items().length === 0,
  );

  protected nameOf({ person: { name, email } }: UsedUpPerson): string {
    return name === null
      ? email
      : this.inScript.transform({ 'sr-Latn': name.latin, 'sr-Cyrl': name.cyrillic });
  }

  protected async allow(person: UsedUpPerson): Promise<void> {
    this.store.allowed.set(undefined);
    const question: ReasonQuestion = {
      words: 'certify.allow',
      about: [this.nameOf(person), this.inScript.transform(person.course.title)],
      most: 200,
      send: (reason) => this.store.allow(person, reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
