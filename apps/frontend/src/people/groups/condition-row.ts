import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { roles } from '@svetionik/domain/access/permissions';
import { tracks } from '@svetionik/domain/content/track';
import { courseStates, type DayRange } from '@svetionik/domain/groups/condition';
import { regions } from '@svetionik/domain/institutions/regions';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { Bar } from '@svetionik/ui/feedback/bar';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { ApiClient } from '../../core/api/api-client';
import {
  InstitutionField,
  type Meant,
  type Suggest,
} from '../../core/institutions/institution-field';
import { listValues, replaceValues, type WrittenCondition } from './condition-values';
import { GroupChoices } from './group-choices';
import { PickSeveral, type Choice } from './pick-several';
import { dayChoices, findDayChoice } from './day-choices';
import { RuleStore } from './rule-store';

/** One condition of a rule: what it asks, and how many remain after it. */
@Component({
  selector: 'app-condition-row',
  imports: [TranslocoPipe, Bar, InScriptPipe, Icon, InstitutionField, PickSeveral],
  providers: [InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './condition-row.html',
  styleUrl: './condition-row.css',
})
export class ConditionRow {
  private readonly api = inject(ApiClient);
  private readonly transloco = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);
  private readonly language = inject(CurrentLanguage);
  private readonly store = inject(RuleStore);
  protected readonly choices = inject(GroupChoices);

  readonly condition = input.required<WrittenCondition>();
  readonly letter = input.required<string>();
  /** How many remain after it, of how many; undefined where that is not known. */
  readonly remaining = input<number>();
  readonly of = input(0);
  readonly changed = output<WrittenCondition>();
  readonly removed = output();

  protected readonly meant = signal<Meant>({ text: '', institution: null });
  protected readonly ranges = dayChoices;
  protected readonly kind = computed(() => this.condition().kind);
  protected readonly chosen = computed(() =>
    listValues(this.condition()).map((value) => ({ value, text: this.textOf(value) })),
  );
  protected readonly options = computed<readonly Choice[]>(() => {
    const taken = listValues(this.condition());
    return this.offered()
      .filter((value) => !taken.includes(value))
      .map((value) => ({ value, text: this.textOf(value) }));
  });
  /** The course of a condition that has one; empty where none is named. */
  protected readonly course = computed(() => {
    const condition = this.condition();
    if (condition.kind !== 'course' && condition.kind !== 'last-day') return undefined;
    return condition.course ?? '';
  });
  protected readonly range = computed<DayRange | undefined>(() => {
    const condition = this.condition();
    return 'range' in condition ? condition.range : undefined;
  });
  protected readonly chosenRange = computed(() => {
    const range = this.range();
    return range && findDayChoice(this.kind(), range);
  });

  protected readonly suggest: Suggest = async (search, stopped) => {
    const query = { query: { search } };
    const { items } = await this.api.call('institutions.suggestInstitutions', query, stopped);
    for (const { id, name } of items) this.store.keepName(id, name);
    return items;
  };

  protected turn(is: boolean): void {
    this.changed.emit({ ...this.condition(), is });
  }

  protected add(value: string): void {
    if (value === '' || listValues(this.condition()).includes(value)) return;
    this.changed.emit(replaceValues(this.condition(), [...listValues(this.condition()), value]));
  }

  protected take(value: string): void {
    const left = listValues(this.condition()).filter((each) => each !== value);
    this.changed.emit(replaceValues(this.condition(), left));
  }

  protected mean(meant: Meant): void {
    this.meant.set(meant);
    if (meant.institution === null) return;
    this.add(meant.institution);
    this.meant.set({ text: '', institution: null });
  }

  protected chooseCourse(course: string): void {
    const condition = this.condition();
    if (condition.kind === 'course') this.changed.emit({ ...condition, course });
    if (condition.kind === 'last-day')
      this.changed.emit({ ...condition, course: course === '' ? null : course });
  }

  protected chooseRange(place: number): void {
    const range = dayChoices(this.kind())[place]?.range ?? { from: null, to: null };
    this.setRange(range);
  }

  protected setDay(bound: 'from' | 'to', day: string): void {
    const { from = null, to = null } = this.range() ?? {};
    const kept = {
      from: typeof from === 'string' ? from : null,
      to: typeof to === 'string' ? to : null,
    };
    this.setRange({ ...kept, [bound]: day === '' ? null : day });
  }

  private setRange(range: DayRange): void {
    const condition = this.condition();
    if ('range' in condition) this.changed.emit({ ...condition, range });
  }

  private offered(): readonly string[] {
    switch (this.kind()) {
      case 'profession':
        return tracks;
      case 'role':
        return roles;
      case 'region':
        return regions;
      case 'course':
        return courseStates;
      case 'group':
        return this.choices.groups().map(({ id }) => id);
      default:
        return [];
    }
  }

  private textOf(value: string): string {
    const script = this.language.language();
    const say = (key: string) => this.transloco.translate<string>(key);
    switch (this.kind()) {
      case 'profession':
        return say(`track.${value}.name`);
      case 'role':
        return say(`roles.name.${value}`);
      case 'course':
        return say(`groups.state.${value}`);
      case 'region':
        return script === 'sr-Cyrl' ? latinToCyrillic(value) : value;
      case 'town':
        return value;
      default: {
        const group = this.choices.groups().find(({ id }) => id === value);
        const name = this.store.names().get(value);
        return group?.name ?? (name === undefined ? '' : this.inScript.transform(name));
      }
    }
  }
}
