import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AccordionBlock } from '@svetionik/domain/course/block';
import { EntryTools } from '../../core/forms/entry-tools';
import { LineField } from '../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../fields/lists';
import { RichTextField } from '../fields/rich-text-field';

type Section = AccordionBlock['sections'][number];

/** Sections that open one by one. */
@Component({
  selector: 'app-accordion-form',
  imports: [TranslocoPipe, EntryTools, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (section of block().sections; track section.id; let place = $index, count = $count) {
      @let name = 'author.accordion.section' | transloco: { number: place + 1 };
      <fieldset class="stack entry">
        <legend>{{ name }}</legend>
        <app-entry-tools
          [name]="name"
          [place]="place"
          [count]="count"
          (movedTo)="set(moved(block().sections, place, $event))"
          (removed)="set(without(block().sections, place))"
        />
        <app-line-field
          [label]="'author.field.title' | transloco"
          [value]="section.title"
          (changed)="write(place, { ...section, title: $event })"
        />
        <app-rich-text-field
          [label]="'author.field.text' | transloco"
          [value]="section.body"
          (changed)="write(place, { ...section, body: $event })"
        />
      </fieldset>
    }
    <p>
      <button class="button quiet small" type="button" (click)="add()">
        {{ 'author.accordion.add' | transloco }}
      </button>
    </p>
  `,
  styleUrl: './entry.css',
})
export class AccordionForm {
  readonly block = input.required<AccordionBlock>();
  readonly changed = output<AccordionBlock>();

  protected readonly moved = moved<Section>;
  protected readonly without = removeEntry<Section>;

  protected set(sections: readonly Section[]): void {
    this.changed.emit({ ...this.block(), sections });
  }

  protected write(place: number, section: Section): void {
    this.set(replaced(this.block().sections, place, section));
  }

  protected add(): void {
    this.set([...this.block().sections, { id: newContentId('odeljak'), title: '', body: [] }]);
  }
}
