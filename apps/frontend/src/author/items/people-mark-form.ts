import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PeopleMark } from '@svetionik/domain/rubric/people-mark';
import { rubricMaximum } from '@svetionik/domain/rubric/rubric';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { NumberField } from '../fields/number-field';
import { PassageField } from './passage-field';
import { newCriterion, RubricForm } from './rubric-form';

/** By what people mark a question, how many of them do, and whether its answers may be hard to read. */
@Component({
  selector: 'app-people-mark-form',
  imports: [TranslocoPipe, PluralPipe, NumberField, PassageField, RubricForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small soft">{{ 'author.item.rubricHint' | transloco }}</p>
    <app-rubric-form [rubric]="mark().rubric" (changed)="changed.emit({ rubric: $event })" />
    <app-passage-field
      [label]="'author.item.sample' | transloco"
      [hint]="sampleHint() | transloco"
      [value]="mark().sample"
      (changed)="changed.emit({ sample: $event })"
    />
    <label class="check"
      ><input
        type="checkbox"
        [checked]="mark().secondMarking"
        (change)="changed.emit({ secondMarking: !mark().secondMarking })"
      /><span>{{ 'author.item.secondMarking' | transloco }}</span></label
    >
    @if (mark().secondMarking) {
      <app-number-field
        [label]="'author.item.threshold' | transloco"
        [hint]="'author.item.thresholdHint' | plural: maximum()"
        [most]="maximum()"
        [value]="mark().threshold"
        (changed)="changed.emit({ threshold: $event })"
      />
    }
    <label class="check"
      ><input
        type="checkbox"
        [checked]="mark().disturbing"
        (change)="changed.emit({ disturbing: !mark().disturbing })"
      /><span>{{ 'author.item.disturbing' | transloco }}</span></label
    >
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class PeopleMarkForm {
  readonly mark = input.required<PeopleMark>();
  /** Key of the message that says who sees the sample. */
  readonly sampleHint = input.required<string>();
  readonly changed = output<Partial<PeopleMark>>();

  protected readonly maximum = computed(() => rubricMaximum(this.mark().rubric));
}

/** One criterion without words, marked by one person. */
export function newMark(): PeopleMark {
  return {
    sample: '',
    rubric: [newCriterion()],
    secondMarking: false,
    threshold: 1,
    disturbing: false,
  };
}

/** In lines how people mark, to compare two versions. */
export function describeMark(
  { rubric, sample, secondMarking, threshold, disturbing }: PeopleMark,
  say: (key: string) => string,
): readonly string[] {
  return [
    ...rubric.map(
      ({ title, levels }) =>
        `${title}: ${levels.map(({ descriptor, points }) => `${points} ${descriptor}`).join(' · ')}`,
    ),
    ...(sample === '' ? [] : [`${say('sample')}: ${sample}`]),
    ...(secondMarking ? [`${say('secondMarking')} (${threshold})`] : []),
    ...(disturbing ? [say('disturbing')] : []),
  ];
}
