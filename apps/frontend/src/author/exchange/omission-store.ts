import { Injectable, signal } from '@angular/core';
import type { ItemEffect } from '@svetionik/domain/exchange/item-effect';

/** What may be left out: a refused question is not added anyway. */
export const addable = ['kept', 'changed', 'lost'] as const;

/** One of {@link addable}. */
export type Addable = (typeof addable)[number];

/** What an author leaves out of an import: single questions by their places, and all of which the same becomes. */
export class Choices {
  private readonly places = signal<ReadonlyMap<number, ItemEffect>>(new Map());
  private readonly effects = signal<ReadonlySet<ItemEffect>>(new Set());

  hasEffect(effect: ItemEffect): boolean {
    return this.effects().has(effect);
  }

  has(place: number): boolean {
    return this.places().has(place);
  }

  toggle(place: number, effect: ItemEffect): void {
    const places = new Map(this.places());
    if (!places.delete(place)) places.set(place, effect);
    this.places.set(places);
  }

  toggleEffect(effect: ItemEffect): void {
    const effects = new Set(this.effects());
    if (!effects.delete(effect)) effects.add(effect);
    this.effects.set(effects);
  }

  /** How many of the questions are left to be added. */
  remaining(counts: Readonly<Record<Addable, number>>): number {
    const single = [...this.places().values()].filter((effect) => !this.hasEffect(effect)).length;
    return (
      addable
        .filter((effect) => !this.hasEffect(effect))
        .reduce((sum, effect) => sum + counts[effect], 0) - single
    );
  }

  /** As it is sent. */
  body(): { leaveOut: number[]; leaveOutEffects: Addable[] } {
    return {
      leaveOut: [...this.places().keys()],
      leaveOutEffects: addable.filter((effect) => this.hasEffect(effect)),
    };
  }
}

/** What is left out of each import, for as long as the app is open: whoever comes back finds it as it was. */
@Injectable({ providedIn: 'root' })
export class OmissionStore {
  private readonly choices = new Map<string, Choices>();

  of(id: string): Choices {
    const known = this.choices.get(id) ?? new Choices();
    this.choices.set(id, known);
    return known;
  }
}
