import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { CertifiedCourses } from '../courses/certified-courses';
import { TiedChoice } from '../courses/tied-choice';
import { SamplePreview } from '../document/sample-preview';
import { DetailsForm } from './details-form';
import { EnglishForm } from './english-form';
import { ProfileLines } from './profile-lines';
import { ProfileStore } from './profile-store';
import { ProfileVersions } from './profile-versions';
import type { Profile } from './profiles-store';
import { SheetForm } from './sheet-form';
import { UnusedProfile } from './unused-profile';

/** One profile: what certificates of a profession say, beside what they will look like. */
@Component({
  selector: 'app-profile-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    TextInScript,
    ProblemNotice,
    BothScriptsField,
    VersionConflict,
    TiedChoice,
    SamplePreview,
    DetailsForm,
    EnglishForm,
    ProfileVersions,
    SheetForm,
    UnusedProfile,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ProfileStore, CertifiedCourses, ProfileLines, InScriptPipe],
  templateUrl: './profile-page.html',
  styleUrl: '../editor.css',
})
export class ProfilePage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly lines = inject(ProfileLines);
  protected readonly courses = inject(CertifiedCourses);
  protected readonly store = inject(ProfileStore);

  /** The id, or `new`, from the address. */
  readonly profile = input.required<string>();

  /** Of a new one: the id of the profile after which it is made, from the address. */
  readonly after = input<string>();

  protected readonly checked = signal(false);

  constructor() {
    effect(() => {
      this.store.edited.id.set(this.profile());
      this.store.pattern.set(this.after());
    });
    effect(() => {
      this.store.edited.stored();
      untracked(() => void this.store.versions.restart());
    });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { name, definition } = this.store.edited.text();
    const texts = [
      name,
      definition.partner,
      ...definition.fields.map(({ label }) => label),
    ].flatMap((both) => Object.values(both ?? {}));
    const problems = this.store.problems();
    if (problems.name || problems.definition || texts.some((text) => this.guard.problem(text)))
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const id = await this.store.edited.store();
    if (id === undefined) return;
    this.checked.set(false);
    if (this.store.edited.isNew())
      await this.router.navigate(['/certify/issue/profiles', id], { replaceUrl: true });
  }

  protected conflict(theirs: Profile): ConflictRow[] {
    return this.lines.compare(this.store.edited.text(), theirs);
  }

  protected async archive(profile: Profile): Promise<void> {
    const say = (key: string) => this.transloco.translate<string>(`profiles.archive.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.edited.archive(profile, true);
  }
}
