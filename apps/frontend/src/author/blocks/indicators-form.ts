import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IndicatorsBlock } from '@svetionik/domain/course/block';
import { limits } from '@svetionik/domain/checks/limits';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../fields/lists';

type Indicator = IndicatorsBlock['indicators'][number];

/** Signs that a professional may notice. */
@Component({
  selector: 'app-indicators-form',
  imports: [TranslocoPipe, EntryTools, LineField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-line-field
      [label]="'author.field.title' | transloco"
      [value]="block().title"
      (changed)="changed.emit({ ...block(), title: $event })"
    />
    @for (indicator of block().indicators; track indicator.id; let place = $index, count = $count) {
      @let name = 'author.indicators.entry' | transloco: { number: place + 1 };
      <fieldset class="stack entry">
        <legend>{{ name }}</legend>
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="set(moved(block().indicators, place, $event))"
          (removed)="set(without(block().indicators, place))"
        />
        <app-line-field
          [label]="'author.indicators.sign' | transloco"
          [value]="indicator.sign"
          (changed)="write(place, { ...indicator, sign: $event })"
        />
        <app-line-field
          [label]="'author.indicators.detail' | transloco"
          [long]="true"
          [most]="sentence"
          [value]="indicator.detail"
          (changed)="write(place, { ...indicator, detail: $event })"
        />
      </fieldset>
    }
    <p>
      <button class="button quiet small" type="button" (click)="add()">
        {{ 'author.indicators.add' | transloco }}
      </button>
    </p>
  `,
  styleUrl: './entry.css',
})
export class IndicatorsForm {
  readonly block = input.required<IndicatorsBlock>();
  readonly changed = output<IndicatorsBlock>();

  protected readonly sentence = limits.sentence;
  protected readonly moved = moved<Indicator>;
  protected readonly without = removeEntry<Indicator>;

  protected set(indicators: readonly Indicator[]): void {
    this.changed.emit({ ...this.block(), indicators });
  }

  protected write(place: number, indicator: Indicator): void {
    this.set(replaced(this.block().indicators, place, indicator));
  }

  protected add(): void {
    this.set([...this.block().indicators, { id: newContentId('znak'), sign: '', detail: '' }]);
  }
}
