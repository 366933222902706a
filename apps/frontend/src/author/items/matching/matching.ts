import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MatchingOption, Target } from '@svetionik/domain/items/matching/matching';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { ChoiceField } from '../../fields/choice-field';
import { EntryTools } from '../../fields/entry-tools';
import { LineField } from '../../fields/line-field';
import { moved, newContentId, replaced, without } from '../../fields/lists';
import { RichTextField } from '../../fields/rich-text-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, newOption } from '../option-lists';

const scorings = ['each', 'all'] as const;

/** The targets, and the entries with the target that each belongs to. */
@Component({
  selector: 'app-matching-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, LineField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matching.html',
  styleUrls: ['../../blocks/entry.css', '../line.css'],
})
export class MatchingForm extends KindForm<'matching'> {
  protected readonly moved = moved;
  protected readonly replaced = replaced;
  protected readonly without = without;
  protected readonly scorings = toChoices(scorings, 'author.item.pairScoring');
  protected readonly choices = computed(() => this.item().targets.map(({ id, text }, place) => ({ id, name: text || String(place + 1) })));

  protected set(place: number, change: Partial<MatchingOption>): void {
    this.write({ options: this.item().options.map((option, at) => (at === place ? { ...option, ...change } : option)) });
  }

  protected addOption(): void {
    const { options } = this.item();
    this.write({ options: [...options, { ...newOption(options), match: '' }] });
  }

  protected addTarget(): void {
    this.write({ targets: [...this.item().targets, newTarget(this.item().targets)] });
  }

  protected removeTarget(place: number, id: string): void {
    const options = this.item().options.map((option) => (option.match === id ? { ...option, match: '' } : option));
    this.write({ targets: without(this.item().targets, place), options });
  }

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring !== undefined) this.write({ scoring });
  }
}

function newTarget(targets: readonly Target[]): Target {
  return { id: newContentId('par', targets.map(({ id }) => id)), text: '' };
}

/** How authors write a matching. */
export const matching: AuthorKind<'matching'> = {
  form: MatchingForm,
  make: ({ id, prompt, feedback, options }) => {
    const first = newTarget([]);
    const entries = atLeast(2, options).map((option) => ({ ...option, match: '' }));
    return { id, prompt, feedback, kind: 'matching', options: entries, targets: [first, newTarget([first])], scoring: 'each' };
  },
  words: ({ options }) => ({ options: options.map(({ id, text, feedback }) => ({ id, text, feedback })), right: [] }),
  describe: ({ options, targets, scoring }, say) => [
    ...options.map(({ text, match, feedback }) => `${writeMarkdown(text)} → ${targets.find(({ id }) => id === match)?.text ?? '–'} — ${writeMarkdown(feedback)}`),
    targets.map(({ text }) => text).join(' · '),
    say(`pairScoring.${scoring}`),
  ],
};
