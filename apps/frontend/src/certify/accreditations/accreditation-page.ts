import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { bothScripts, VersionConflict, type ConflictRow } from '../../core/forms/version-conflict';
import { CertifiedCourses } from '../courses/certified-courses';
import { SamplePreview } from '../document/sample-preview';
import { AccreditationForm } from './accreditation-form';
import { AccreditationPill } from './accreditation-pill';
import {
  AccreditationStore,
  scriptTexts,
  toAccreditationText,
  type AccreditationText,
} from './accreditation-store';
import type { Accreditation } from './accreditations-store';
import { ValidityText } from './validity-text';

/** One accreditation, beside what would be issued under it today. */
@Component({
  selector: 'app-accreditation-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    ProblemNotice,
    VersionConflict,
    SamplePreview,
    AccreditationForm,
    AccreditationPill,
    ValidityText,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [AccreditationStore, CertifiedCourses, InScriptPipe],
  templateUrl: './accreditation-page.html',
  styleUrl: '../editor.css',
})
export class AccreditationPage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly courses = inject(CertifiedCourses);
  protected readonly store = inject(AccreditationStore);

  /** The id, or `new`, from the address. */
  readonly accreditation = input.required<string>();

  protected readonly checked = signal(false);

  constructor() {
    effect(() => this.store.edited.id.set(this.accreditation()));
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const text = this.store.edited.text();
    const texts = [text.number, ...scriptTexts.flatMap(({ field }) => Object.values(text[field]))];
    if (this.store.missing().size > 0 || texts.some((each) => this.guard.problem(each)))
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const id = await this.store.edited.store();
    if (id === undefined) return;
    this.checked.set(false);
    if (this.store.edited.isNew())
      await this.router.navigate(['/certify/issue/accreditations', id], { replaceUrl: true });
  }

  protected async archive(accreditation: Accreditation): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`profiles.accreditation.archive.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.edited.archive(accreditation, true);
  }

  protected conflict(stored: Accreditation): ConflictRow[] {
    const [mine, theirs] = [this.store.edited.text(), toAccreditationText(stored)];
    const row = (key: string, say: (text: AccreditationText) => string): ConflictRow => ({
      what: this.transloco.translate(`profiles.accreditation.field.${key}`),
      mine: say(mine),
      theirs: say(theirs),
    });
    return [
      row('profile', ({ profile }) => this.profileName(profile)),
      row('number', ({ number }) => number),
      row('validFrom', ({ validFrom }) => validFrom),
      row('validTo', ({ validTo }) => validTo ?? '–'),
      row('points', ({ points }) => String(points ?? '–')),
      row('hours', ({ hours }) => String(hours ?? '–')),
      ...scriptTexts.flatMap(({ field }) =>
        bothScripts(
          this.transloco.translate(`profiles.accreditation.field.${field}`),
          mine[field],
          theirs[field],
        ),
      ),
      row('editions', ({ editions }) => this.editionsOf(editions)),
    ];
  }

  private profileName(id: string): string {
    const found = this.store.profiles.items().find((profile) => profile.id === id);
    return found ? this.inScript.transform(found.name) : '';
  }

  private editionsOf(editions: readonly string[]): string {
    return this.courses
      .items()
      .flatMap((course) =>
        course.editions
          .filter(({ id }) => editions.includes(id))
          .map(({ number }) => `${this.inScript.transform(course.title)} ${number}.`),
      )
      .join(', ');
  }
}
