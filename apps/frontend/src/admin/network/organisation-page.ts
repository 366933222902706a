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
import { buildAddress } from '@svetionik/client/request-line';
import type { Script } from '@svetionik/domain/language/script';
import { findAccentProblem } from '@svetionik/domain/organisation/accent';
import { findAddressProblem, proposeAddress } from '@svetionik/domain/organisation/address';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { networkRoutes } from '../../core/routes/network.generated';
import { SessionStore } from '../../core/session/session-store';
import { PictureField } from '../organisers/picture-field';
import { AddressField } from './address-field';
import { AccentField } from './accent-field';
import { LeavingPart } from './leaving/leaving-part';
import { LookPreview } from './look-preview';
import { type Organisation, OrganisationStore, toOrganisationText } from './organisation-store';
import { FactorRuleForm } from '../registration/factor-rule-form';
import { RegistrationRuleForm } from '../registration/registration-rule-form';

const longest = { name: 120, town: 80 } as const;

/** One organisation: what it is called, where it is found, and how its pages look, which is seen while it is chosen. */
@Component({
  selector: 'app-organisation-page',
  imports: [
    AccentField,
    AddressField,
    BothScriptsField,
    FactorRuleForm,
    Field,
    FieldControl,
    LeavingPart,
    LookPreview,
    PictureField,
    ProblemNotice,
    RegistrationRuleForm,
    RouterLink,
    Skeleton,
    TextInScript,
    TranslocoPipe,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OrganisationStore, TranslocoPipe],
  templateUrl: './organisation-page.html',
  styleUrl: '../organisers/organiser-page.css',
})
export class OrganisationPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoPipe);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(OrganisationStore);

  /** The id, or `new`. */
  readonly organisation = input.required<string>();

  protected readonly fields = ['name', 'town'] as const;
  protected readonly longest = longest;
  protected readonly checked = signal(false);
  protected readonly proposal = computed(() => {
    const { name, slug } = this.store.edited.text();
    const proposed = proposeAddress(name['sr-Latn'].trim() || name['sr-Cyrl']);
    return slug.trim() === '' && findAddressProblem(proposed) === undefined ? proposed : undefined;
  });
  protected readonly addressProblem = computed(() => {
    const problem = findAddressProblem(this.store.edited.text().slug.trim());
    return this.checked() && this.store.edited.isNew() && problem !== undefined
      ? `admin.organisation.address.${problem}`
      : undefined;
  });
  protected readonly administratorProblem = computed(() => {
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(
      this.store.edited.text().administrator.trim(),
    );
    return this.checked() && this.store.edited.isNew() && !isAddress
      ? 'admin.organisation.administrator.wrong'
      : undefined;
  });
  protected readonly accentProblem = computed(() => {
    const { accent } = this.store.edited.text();
    return accent === null ? undefined : findAccentProblem(accent);
  });
  protected readonly preview = computed(() => {
    const { name, accent, slug } = this.store.edited.text();
    // one that nobody can read is shown as the nearest that one can
    const shown = this.accentProblem()?.nearest ?? accent;
    return { name, slug, accent: shown, mark: this.store.edited.stored()?.mark ?? null };
  });
  /** With the hash of the picture, so that another one is never taken for it. */
  protected readonly markAddress = computed(() => {
    const { slug, mark } = this.store.edited.stored() ?? { slug: '', mark: null };
    return mark === null
      ? undefined
      : `${buildAddress(networkRoutes['network.readMark'], { params: { slug } })}?${mark}`;
  });

  constructor() {
    effect(() => this.store.edited.id.set(this.organisation()));
  }

  protected write(
    field: 'name' | 'town',
    { script, text }: { readonly script: Script; readonly text: string },
  ): void {
    this.store.edited.write({ [field]: { ...this.store.edited.text()[field], [script]: text } });
  }

  /** A town is said in both scripts or not at all. */
  protected missing(field: 'name' | 'town'): string | undefined {
    const texts = Object.values(this.store.edited.text()[field]).map((text) => text.trim());
    const isOpen = field === 'name' || texts.some((text) => text !== '');
    return this.checked() && isOpen && texts.includes('') ? 'admin.missing' : undefined;
  }

  protected conflict(theirs: Organisation): ConflictRow[] {
    const [mine, stored] = [this.store.edited.text(), toOrganisationText(theirs)];
    const what = (field: string) => this.transloco.transform(`admin.organisation.field.${field}`);
    return [
      ...this.fields.flatMap((field) => bothScripts(what(field), mine[field], stored[field])),
      { what: what('accent'), mine: mine.accent ?? '', theirs: stored.accent ?? '' },
    ];
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    const { name, town } = this.store.edited.text();
    const texts = [...Object.values(name), ...Object.values(town)];
    if (
      this.missing('name') ||
      this.missing('town') ||
      this.addressProblem() ||
      this.administratorProblem() ||
      this.accentProblem() ||
      texts.some((text) => this.guard.problem(text))
    )
      return this.focus.toFirstInvalid(form);
    if (!(await this.guard.allows(...texts))) return;
    const id = await this.store.edited.store();
    if (id !== undefined && this.store.edited.isNew())
      await this.router.navigate(['/admin/network', id], { replaceUrl: true });
  }
}
