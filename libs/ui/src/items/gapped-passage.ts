import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RichText as Body } from '@svetionik/domain/content/rich-text';
import type { Pair } from '@svetionik/domain/items/pairs';
import { type Passage, listPlaces } from '@svetionik/domain/items/passage';
import type { Target } from '@svetionik/domain/items/targets';
import { RichText } from '../rich-text/rich-text';

/** A gap and what it can be filled with; what is `taken` stands in another gap. */
export interface GapToFill {
  readonly id: string;
  readonly targets: readonly (Target & { readonly taken?: boolean })[];
}

interface NumberedGap extends GapToFill {
  readonly number: number;
  readonly right: string | undefined;
}

/**
 * A passage with a list in each gap. It gives the pairs of all gaps; with the `right` ones it says in words what is right.
 *
 * @example
 * <ui-gapped-passage [name]="item().id" [passage]="item().passage" [gaps]="item().gaps" [pairs]="pairs()" (chosen)="save($event)" />
 */
@Component({
  selector: 'ui-gapped-passage',
  imports: [TranslocoPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gapped-passage.html',
  styleUrls: ['./choice.css', './passage.css'],
})
export class GappedPassage {
  /** Of the item: its prompt and its hint have ids that begin with it. */
  readonly name = input.required<string>();
  readonly passage = input.required<Passage>();
  readonly gaps = input.required<readonly GapToFill[]>();
  readonly pairs = input<readonly Pair[]>([]);
  readonly locked = input(false);
  readonly right = input<readonly Pair[]>();
  readonly feedback = input<Readonly<Record<string, Body>>>({});
  readonly chosen = output<readonly Pair[]>();

  private readonly latest = linkedSignal(() => this.pairs());
  protected readonly numbered = computed((): readonly NumberedGap[] => {
    const [places, gaps] = [listPlaces(this.passage()), this.gaps()];
    const inOrder = places.flatMap((id) => gaps.filter((gap) => gap.id === id));
    return inOrder.map((gap, place) => ({
      ...gap,
      number: place + 1,
      right: this.right()?.find(({ part }) => part === gap.id)?.choice,
    }));
  });

  protected gapOf(part: string | undefined): NumberedGap | undefined {
    return this.numbered().find(({ id }) => id === part);
  }

  protected choiceFor(gap: string): string {
    return this.latest().find(({ part }) => part === gap)?.choice ?? '';
  }

  protected textOf({ targets }: GapToFill, target: string | undefined): string {
    return targets.find(({ id }) => id === target)?.text ?? '';
  }

  protected choose(gap: string, choice: string): void {
    this.latest.set(
      this.gaps().map(({ id }) => ({ part: id, choice: id === gap ? choice : this.choiceFor(id) })),
    );
    this.chosen.emit(this.latest());
  }
}
