import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Picture } from '@svetionik/domain/content/picture';
import type { MatchingOption } from '@svetionik/domain/items/matching/matching';
import type { Target } from '@svetionik/domain/items/targets';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { ChoiceField } from '../../fields/choice-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { moved, removeEntry } from '../../fields/lists';
import { RichTextField } from '../../fields/rich-text-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, describeOption, newOption, withPicture } from '../option-lists';
import { PictureForm } from '../picture-form';
import { newTarget, TargetsForm } from '../targets-form';

const scorings = ['each', 'all'] as const;

/** The targets, and the entries with the target that each belongs to. */
@Component({
  selector: 'app-matching-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, PictureForm, RichTextField, TargetsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matching.html',
  styleUrl: '../../blocks/entry.css',
})
export class MatchingForm extends KindForm<'matching'> {
  protected readonly moved = moved;
  protected readonly removeEntry = removeEntry;
  protected readonly scorings = toChoices(scorings, 'author.item.pairScoring');
  protected readonly choices = computed(() =>
    this.item().targets.map(({ id, text }, place) => ({ id, name: text || String(place + 1) })),
  );

  protected set(place: number, change: Partial<MatchingOption>): void {
    this.write({
      options: this.item().options.map((option, at) =>
        at === place ? { ...option, ...change } : option,
      ),
    });
  }

  protected setPicture(place: number, picture: Picture | undefined): void {
    this.write({
      options: this.item().options.map((option, at) =>
        at === place ? { ...withPicture(option, picture), match: option.match } : option,
      ),
    });
  }

  protected addOption(): void {
    const { options } = this.item();
    this.write({ options: [...options, { ...newOption(options), match: '' }] });
  }

  /** No entry keeps a target that was taken out. */
  protected setTargets(targets: readonly Target[]): void {
    const options = this.item().options.map((option) =>
      targets.some(({ id }) => id === option.match) ? option : { ...option, match: '' },
    );
    this.write({ targets, options });
  }

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring !== undefined) this.write({ scoring });
  }
}

/** How authors write a matching. */
export const matching: AuthorKind<'matching'> = {
  form: MatchingForm,
  make: ({ id, prompt, feedback, options }) => {
    const entries = atLeast(2, options).map((option) => ({ ...option, match: '' }));
    return {
      id,
      prompt,
      feedback,
      kind: 'matching',
      options: entries,
      targets: [newTarget(), newTarget()],
      scoring: 'each',
    };
  },
  words: ({ options }) => ({
    options: options.map(({ match: _, ...option }) => option),
    right: [],
  }),
  describe: ({ options, targets, scoring }, say) => [
    ...options.map(
      (option) =>
        `${describeOption(option)} → ${targets.find(({ id }) => id === option.match)?.text ?? '–'} — ${writeMarkdown(option.feedback)}`,
    ),
    targets.map(({ text }) => text).join(' · '),
    say(`pairScoring.${scoring}`),
  ],
};
