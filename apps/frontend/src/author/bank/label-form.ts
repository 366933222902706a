import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import type { ItemLabels } from '@svetionik/domain/items/label-item';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { toChoices } from '../fields/to-choices';
import { WordsField } from '../fields/words-field';

/** Objective, difficulty and tags for all questions that are chosen; what is left empty stays as it is. */
@Component({
  selector: 'app-label-form',
  imports: [TranslocoPipe, PluralPipe, ChoiceField, WordsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'author.bank.label.heading' | plural: count() }}</h2>
    <div class="fields">
      <app-choice-field
        [label]="'author.item.objective' | transloco"
        [none]="'author.bank.label.same' | transloco"
        [value]="objective()"
        [choices]="objectives()"
        (changed)="objective.set($event)"
      />
      <app-choice-field
        [label]="'author.item.difficultyLabel' | transloco"
        [none]="'author.bank.label.same' | transloco"
        [value]="difficulty()"
        [choices]="difficulties()"
        (changed)="difficulty.set($event)"
      />
      <app-words-field
        [label]="'author.bank.label.addTags' | transloco"
        [hint]="'author.item.tagsHint' | transloco"
        [value]="added()"
        (changed)="added.set($event)"
      />
      <app-words-field
        [label]="'author.bank.label.removeTags' | transloco"
        [value]="taken()"
        (changed)="taken.set($event)"
      />
    </div>
    <div class="row">
      <button class="button" type="button" [attr.aria-disabled]="busy()" (click)="apply()">
        {{ 'author.bank.label.apply' | plural: count() }}
      </button>
      <button class="button quiet" type="button" (click)="left.emit()">
        {{ 'author.bank.label.leave' | transloco }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    .fields {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    }
  `,
})
export class LabelForm {
  /** How many questions are chosen. */
  readonly count = input.required<number>();
  readonly objectives = input.required<readonly Choice[]>();
  readonly busy = input(false);
  readonly applied = output<ItemLabels>();
  readonly left = output();

  protected readonly difficulties = toChoices(difficulties, 'author.item.difficulty');
  protected readonly objective = signal('');
  protected readonly difficulty = signal('');
  protected readonly added = signal<readonly string[]>([]);
  protected readonly taken = signal<readonly string[]>([]);

  protected apply(): void {
    if (this.busy()) return;
    const difficulty = difficulties.find((each) => each === this.difficulty());
    this.applied.emit({
      ...(this.objective() !== '' && { objective: this.objective() }),
      ...(difficulty && { difficulty }),
      ...(this.added().length > 0 && { addTags: this.added() }),
      ...(this.taken().length > 0 && { removeTags: this.taken() }),
    });
  }
}
