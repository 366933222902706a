import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { buildAddress } from '@svetionik/client/request-line';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { organisersRoutes } from '../../core/routes/organisers.generated';
import { WayBackToSetup } from '../../core/setup/way-back-to-setup';
import { CredentialKeyMissing } from './credential-key-missing';
import { KeyProblems } from './key-problems';
import { OrganiserObstacles } from './organiser-obstacles';
import { OrganiserStore, textFields, toOrganiserText } from './organiser-store';
import { findObstacles, type Organiser } from './organisers-store';
import { PictureField } from './picture-field';
import { RegisterDesignation } from './register-designation';
import { SignatoryList } from './signatory-list';
import { SigningKeyChoice } from './signing-key-choice';

const otherFields = ['registerDesignation', 'signingKey'] as const;
const designationForm = /^(?:[\p{L}\d]+(?:[./-][\p{L}\d]+)*)?$/u;
const longest = { name: 200, place: 80 } as const;

/** One organiser: what certificates say of it, its register, how its documents are signed and by whom, its seal. */
@Component({
  selector: 'app-organiser-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    TextInScript,
    ProblemNotice,
    BothScriptsField,
    CredentialKeyMissing,
    KeyProblems,
    VersionConflict,
    WayBackToSetup,
    OrganiserObstacles,
    PictureField,
    RegisterDesignation,
    SignatoryList,
    SigningKeyChoice,
  ],
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
  protected readonly checked = signal(false);
  protected readonly nameMissing = computed(() =>
    Object.values(this.store.edited.text().name).some((text) => text.trim() === ''),
  );
  protected readonly designationProblem = computed(() => {
    const designation = this.store.edited.text().registerDesignation.trim();
    return (
      this.guard.problem(designation) ??
      (designationForm.test(designation) ? undefined : 'admin.organiser.designationWrong')
    );
  });
  protected readonly obstacles = computed(() => {
    const organiser = this.store.edited.stored();
    return organiser ? findObstacles(organiser) : [];
  });
  /** With the hash of the picture, so that another one is never taken for it. */
  protected readonly sealAddress = computed(() => {
    const { id, seal } = this.store.edited.stored() ?? { seal: null };
    return id === undefined || seal === null
      ? undefined
      : `${buildAddress(organisersRoutes['organisers.readSeal'], { params: { organiser: id } })}?${seal}`;
  });

  constructor() {
    effect(() => this.store.edited.id.set(this.organiser()));
  }

  protected write(
    field: (typeof textFields)[number],
    { script, text }: { readonly script: Script; readonly text: string },
  ): void {
    this.store.edited.write({ [field]: { ...this.store.edited.text()[field], [script]: text } });
  }

  protected conflict(theirs: Organiser): ConflictRow[] {
    const [mine, stored] = [this.store.edited.text(), toOrganiserText(theirs)];
    const what = (field: string) => this.transloco.transform(`admin.organiser.field.${field}`);
    return [
      ...textFields.flatMap((field) => bothScripts(what(field), mine[field], stored[field])),
      ...otherFields.map((field) => ({
        what: what(field),
        mine: mine[field] ?? '',
        theirs: stored[field] ?? '',
      })),
    ];
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { name, place, registerDesignation } = this.store.edited.text();
    const texts = [...Object.values(name), ...Object.values(place), registerDesignation];
    if (
      this.nameMissing() ||
      this.designationProblem() !== undefined ||
      texts.some((text) => this.guard.problem(text))
    )
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const id = await this.store.edited.store();
    if (id !== undefined && this.store.edited.isNew())
      await this.router.navigate(['/admin/organisers', id], {
        replaceUrl: true,
        queryParamsHandling: 'preserve',
      });
  }

  protected async archive(organiser: Organiser): Promise<void> {
    const say = (key: string) => this.transloco.transform(`admin.organiser.archive.${key}`);
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.edited.archive(organiser, true);
  }
}
