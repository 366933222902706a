import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { VersionConflict, type ConflictRow } from '../../core/forms/version-conflict';
import { ProgrammeHead, type Programme } from '../programme-head';
import { CertificateCard } from './certificate-card';
import { JoiningCard } from './joining-card';
import { PartFields } from './part-fields';
import { PathStore, type ProgrammeText } from './path-store';
import { PublishDialog } from './publish-dialog';
import { RuleFields } from './rule-fields';

/** The path of a programme while it is written, and its way to being published. */
@Component({
  selector: 'app-path-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    InScriptPipe,
    Skeleton,
    Field,
    FieldControl,
    ProblemNotice,
    VersionConflict,
    ProgrammeHead,
    CertificateCard,
    JoiningCard,
    PartFields,
    RuleFields,
  ],
  providers: [PathStore, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './path-page.html',
  styleUrl: './path-page.css',
})
export class PathPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);
  protected readonly store = inject(PathStore);

  /** Id from the address; none where it is a new one. */
  readonly programme = input<string>();
  protected readonly checked = signal(false);

  constructor() {
    effect(() => this.store.edited.id.set(this.programme() ?? 'new'));
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { title, summary } = this.store.edited.text();
    const written = `${title}\n${summary}`;
    if (title.trim() === '' || this.guard.problem(written)) return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(written))) return;
    const id = await this.store.edited.store();
    if (id !== undefined && this.programme() === undefined)
      await this.router.navigate(['/programmes', id]);
  }

  protected async publish(programme: Programme): Promise<void> {
    const done = await this.dialogs.open<Programme, Programme>(
      PublishDialog,
      programme,
      'publish-title',
    );
    if (done !== undefined) this.store.edited.follow(done);
  }

  protected conflict(stored: Programme): ConflictRow[] {
    const [mine, theirs] = [this.store.edited.text(), stored.text];
    const row = (key: string, say: (text: ProgrammeText) => string): ConflictRow => ({
      what: this.transloco.translate(`programmes.field.${key}`),
      mine: say(mine),
      theirs: say(theirs),
    });
    const nameOf = (course: string) => {
      const known = [...stored.courses, ...(this.store.edited.stored()?.courses ?? [])];
      const name = known.find(({ id }) => id === course)?.name;
      return name ? this.inScript.transform(name) : '–';
    };
    return [
      row('title', ({ title }) => title),
      row('summary', ({ summary }) => summary),
      row('parts', ({ parts }) => parts.map(({ course }) => nameOf(course)).join(', ')),
      row('choose', ({ choose }) => String(choose)),
    ];
  }
}
