import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HandoutBlock } from '@svetionik/domain/course/block';
import { limits } from '@svetionik/domain/checks/limits';
import { LineField } from '../fields/line-field';
import { RichTextField } from '../fields/rich-text-field';

/** A document to take along: what stands on it, and how its lists look. */
@Component({
  selector: 'app-handout-form',
  imports: [TranslocoPipe, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <app-line-field
        [label]="'author.field.title' | transloco"
        [hint]="'author.handout.titleHint' | transloco"
        [value]="block().title"
        (changed)="write({ title: $event })"
      />
      <app-line-field
        [label]="'author.field.description' | transloco"
        [long]="true"
        [most]="sentence"
        [value]="block().description"
        (changed)="write({ description: $event })"
      />
      <label class="check"
        ><input
          type="checkbox"
          [checked]="block().checklist"
          (change)="write({ checklist: !block().checklist })"
        /><span>{{ 'author.handout.checklist' | transloco }}</span></label
      >
      <app-rich-text-field
        [label]="'author.field.text' | transloco"
        [hint]="'author.handout.textHint' | transloco"
        [rows]="16"
        [value]="block().body"
        (changed)="write({ body: $event })"
      />
    </div>
  `,
})
export class HandoutForm {
  readonly block = input.required<HandoutBlock>();
  readonly changed = output<HandoutBlock>();

  protected readonly sentence = limits.sentence;

  protected write(change: Partial<HandoutBlock>): void {
    this.changed.emit({ ...this.block(), ...change });
  }
}
