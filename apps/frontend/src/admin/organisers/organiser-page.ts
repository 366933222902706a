import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { OrganiserStore, textFields } from './organiser-store';
import type { Organiser } from './organisers-store';
import { PictureField } from './picture-field';

const scripts = ['sr-Latn', 'sr-Cyrl'] as const;
const longest = { name: 200, place: 80, signatoryName: 120, signatoryRole: 120 } as const;

/** One organiser: what certificates say of it, its seal and the signature. */
@Component({
  selector: 'app-organiser-page',
  imports: [RouterLink, TranslocoPipe, Notice, Skeleton, TextInScript, ProblemNotice, BothScriptsField, VersionConflict, PictureField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OrganiserStore, TranslocoPipe],
  templateUrl: './organiser-page.html',
  styleUrl: './organiser-page.css',
})
export class OrganiserPage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly store = inject(OrganiserStore);

  /** The id, or `new`, from the address. */
  readonly organiser = input.required<string>();

  protected readonly fields = textFields;
  protected readonly longest = longest;
  protected readonly pictures = ['seal', 'signature'] as const;
  protected readonly checked = signal(false);
  protected readonly nameMissing = computed(() => Object.values(this.store.text().name).some((text) => text.trim() === ''));

  constructor() {
    effect(() => this.store.id.set(this.organiser()));
  }

  protected conflict(theirs: Organiser): ConflictRow[] {
    const mine = this.store.text();
    return textFields.flatMap((field) =>
      scripts.map((language) => ({ what: this.transloco.transform(`admin.organiser.field.${field}`), language, mine: mine[field][language], theirs: theirs[field][language] })),
    );
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const texts = Object.values(this.store.text()).flatMap((both) => Object.values(both));
    if (this.nameMissing() || texts.some((text) => this.guard.problem(text))) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const id = await this.store.save();
    if (id !== undefined && this.store.isNew()) await this.router.navigate(['/admin/organisers', id], { replaceUrl: true });
  }

  protected async archive(organiser: Organiser): Promise<void> {
    const say = (key: string) => this.transloco.transform(`admin.organiser.archive.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') })) await this.store.archive(organiser, true);
  }
}
