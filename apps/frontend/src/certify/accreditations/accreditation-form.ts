import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  findPointsDifference,
  pointsOfHours,
} from '@svetionik/domain/certificates/points-of-hours';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { DecimalField } from '../../core/forms/decimal-field';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { CertifiedCourses } from '../courses/certified-courses';
import { TiedChoice, type Tie } from '../courses/tied-choice';
import { AccreditationStore, scriptTexts, type ScriptTextField } from './accreditation-store';

/** What a decision says: who, when, by which profile, and for which editions of courses. */
@Component({
  selector: 'app-accreditation-form',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    InScriptPipe,
    ProblemNotice,
    BothScriptsField,
    DecimalField,
    TiedChoice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accreditation-form.html',
  styleUrl: './accreditation-form.css',
})
export class AccreditationForm {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  protected readonly guard = inject(PersonalNumberGuard);
  protected readonly courses = inject(CertifiedCourses);
  protected readonly store = inject(AccreditationStore);

  /** Whether saving was tried: what is missing is said. */
  readonly checked = input.required<boolean>();

  protected readonly profiles = computed(() =>
    this.store.profiles
      .items()
      .filter(({ id, archived }) => !archived || id === this.store.edited.text().profile),
  );
  /** What the profile does not show is asked for only where something is written already. */
  protected readonly texts = computed(() =>
    scriptTexts.filter(
      ({ field }) =>
        field === 'body' ||
        field === 'formalOrganiser' ||
        this.isShown(field) ||
        this.isWritten(field),
    ),
  );
  protected readonly ties = computed<readonly Tie[]>(() =>
    this.courses.items().flatMap(({ title, owner, editions }) =>
      editions.map(({ id, number }) => ({
        owner,
        id,
        title,
        detail: this.transloco.translate('certify.edition', { number }),
      })),
    ),
  );

  /** Of the courses tied to it, the one whose hours give other points; else the first. */
  private readonly counted = computed(() => {
    const { points, hours, editions } = this.store.edited.text();
    const definition = this.store.profile()?.definition;
    const ratio = definition?.pointsPerHour;
    if (definition === undefined || ratio === undefined) return [];
    const tied = this.courses
      .items()
      .flatMap((course) => course.editions.filter(({ id }) => editions.includes(id)));
    return (hours === null ? tied.map((edition) => edition.hours) : [hours]).map((each) => ({
      hours: each,
      expected: pointsOfHours(ratio, each),
      differs: findPointsDifference(definition, { points, hours }, each) !== undefined,
    }));
  });
  protected readonly difference = computed(() => this.counted().find(({ differs }) => differs));
  protected readonly pointsHint = computed(() => {
    const shown = this.difference() ?? this.counted()[0];
    const say = (value: number) => formatNumber(value, this.current.language(), 2);
    return (
      shown &&
      this.transloco.translate<string>('profiles.accreditation.pointsOfHours', {
        hours: say(shown.hours),
        expected: say(shown.expected),
      })
    );
  });

  protected errorOf(field: string): string | undefined {
    if (!this.checked() || !this.store.missing().has(field)) return undefined;
    return field === 'validTo'
      ? 'profiles.accreditation.endsBefore'
      : `profiles.accreditation.absent.${field}`;
  }

  /** Whether the chosen profile may not be without it. */
  protected hintOf(field: ScriptTextField | 'points'): string | undefined {
    const definition = this.store.profile()?.definition;
    const asked =
      definition?.fields.some((shown) => shown.field === field && shown.required) ?? false;
    const asksPartner =
      definition?.partner && Object.values(definition.partner).every((text) => text === '');
    if (field === 'formalOrganiser')
      return `profiles.accreditation.${asksPartner ? 'asPartner' : 'formalOrganiserHint'}`;
    return asked ? 'profiles.accreditation.asked' : undefined;
  }

  private isShown(field: ScriptTextField): boolean {
    return this.store.profile()?.definition.fields.some((shown) => shown.field === field) ?? false;
  }

  private isWritten(field: ScriptTextField): boolean {
    return Object.values(this.store.edited.text()[field]).some((text) => text !== '');
  }
}
