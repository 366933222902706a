import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { reread } from '../../core/api/reread';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import { type SavedFilter, writeAddress } from './people-address';
import { PeopleStore } from './people-store';

/** The filters that somebody comes back to, and what is shown now to be saved as one. */
@Component({
  selector: 'app-saved-filters',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './saved-filters.html',
  styleUrl: './saved-filters.css',
})
export class SavedFilters {
  private readonly api = inject(ApiClient);
  private readonly inScript = inject(InScriptPipe);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(PeopleStore);
  protected readonly saving = new Submission();
  protected readonly naming = signal(false);
  protected readonly name = signal('');

  private readonly read = resource({
    loader: async ({ abortSignal }) =>
      (await this.api.call('people.listSavedFilters', {}, abortSignal)).items,
  });
  protected readonly saved = computed(() => (this.read.hasValue() ? this.read.value() : []));
  private readonly now = computed(() => writeAddress(this.store.addressed(), ''));
  protected readonly isKnown = computed(() => this.saved().some((each) => this.isShown(each)));
  protected readonly canSave = computed(() => this.now() !== '' && !this.isKnown());

  protected isShown({ filter }: SavedFilter): boolean {
    return writeAddress(filter, '') === this.now();
  }

  protected take({ filter, institutionName }: SavedFilter): void {
    const institution = institutionName === null ? '' : this.inScript.transform(institutionName);
    this.store.take(filter, institution);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.name().trim();
    if (name === '' || this.guard.problem(name) || !(await this.guard.allows(name))) return;
    const body = { name, filter: this.store.addressed() };
    const params = { filter: newId() };
    if (!(await this.saving.run(() => this.api.call('people.saveFilter', { params, body }))))
      return;
    this.naming.set(false);
    this.name.set('');
    reread(this.read);
  }

  protected async forget({ id }: SavedFilter): Promise<void> {
    const params = { filter: id };
    if (await this.saving.run(() => this.api.call('people.forgetFilter', { params })))
      reread(this.read);
  }
}
