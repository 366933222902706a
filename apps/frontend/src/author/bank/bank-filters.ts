import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { SearchField } from '@svetionik/ui/field/search-field';
import { type Choice, ChoiceField } from '../fields/choice-field';
import { toChoices } from '../fields/to-choices';
import { authorKinds } from '../items/registry';
import { type BankFilter, everyItem } from './bank-filter';

/** What is looked for in a bank. */
@Component({
  selector: 'app-bank-filters',
  imports: [TranslocoPipe, ChoiceField, SearchField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-search-field
      [label]="'author.bank.filter.text' | transloco"
      [sought]="filter().text"
      (soughtChange)="set({ text: $event })"
    />
    <div class="choices">
      <app-choice-field
        [label]="'author.bank.objective' | transloco"
        [none]="'author.bank.all' | transloco"
        [value]="filter().objective"
        [choices]="objectives()"
        (changed)="set({ objective: $event })"
      />
      <app-choice-field
        [label]="'author.item.kindLabel' | transloco"
        [none]="'author.bank.filter.anyKind' | transloco"
        [value]="filter().kind"
        [choices]="kinds()"
        (changed)="set({ kind: $event })"
      />
      <app-choice-field
        [label]="'author.item.difficultyLabel' | transloco"
        [none]="'author.bank.filter.anyDifficulty' | transloco"
        [value]="filter().difficulty"
        [choices]="difficulties()"
        (changed)="set({ difficulty: $event })"
      />
      <app-choice-field
        [label]="'author.bank.filter.state' | transloco"
        [none]="'author.bank.filter.anyState' | transloco"
        [value]="filter().state"
        [choices]="states()"
        (changed)="setState($event)"
      />
      @if (tags().length > 0) {
        <app-choice-field
          [label]="'author.bank.filter.tag' | transloco"
          [none]="'author.bank.filter.anyTag' | transloco"
          [value]="filter().tag"
          [choices]="asChoices()"
          (changed)="set({ tag: $event })"
        />
      }
    </div>
    @if (filter() !== every) {
      <p>
        <button class="button plain small" type="button" (click)="filter.set(every)">
          {{ 'author.bank.filter.all' | transloco }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .choices {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    }
  `,
})
export class BankFilters {
  readonly filter = model.required<BankFilter>();
  readonly objectives = input.required<readonly Choice[]>();
  readonly tags = input.required<readonly string[]>();

  protected readonly every = everyItem;
  protected readonly kinds = toChoices(Object.keys(authorKinds), 'author.item.kind');
  protected readonly difficulties = toChoices(difficulties, 'author.item.difficulty');
  protected readonly states = toChoices(states, 'author.bank.filter.stateOf');
  protected readonly asChoices = computed(() => this.tags().map((id) => ({ id, name: id })));

  protected set(change: Partial<BankFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected setState(chosen: string): void {
    this.set({ state: states.find((state) => state === chosen) ?? '' });
  }
}

const states = ['ready', 'unfinished'] as const;
