import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MatchGap } from '@svetionik/domain/items/gap-match/gap-match';
import type { Target } from '@svetionik/domain/items/targets';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { ChoiceField } from '../../fields/choice-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { moved, newContentId } from '../../fields/lists';
import { RichTextField } from '../../fields/rich-text-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { readGaps, withGap, withoutGap, writeGaps } from '../gaps';
import { PassageField } from '../passage-field';
import { newTarget, TargetsForm } from '../targets-form';

const scorings = ['each', 'all'] as const;

/** A text with numbered gaps, the texts to fill them from, and which belongs where. */
@Component({
  selector: 'app-gap-match-form',
  imports: [TranslocoPipe, ChoiceField, EntryTools, PassageField, RichTextField, TargetsForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gap-match.html',
  styleUrl: '../../blocks/entry.css',
})
class GapMatchForm extends KindForm<'gap-match'> {
  protected readonly scorings = toChoices(scorings, 'author.item.pairScoring');
  protected readonly text = computed(() => writeGaps(this.item().passage, this.item().gaps));
  protected readonly choices = computed(() =>
    this.item().targets.map(({ id, text }, place) => ({ id, name: text || String(place + 1) })),
  );

  protected read(text: string): void {
    this.write({ passage: readGaps(text, this.item().gaps) });
  }

  /** No gap keeps a text that was taken out. */
  protected setTargets(targets: readonly Target[]): void {
    const gaps = this.item().gaps.map((gap) =>
      targets.some(({ id }) => id === gap.key) ? gap : { ...gap, key: '' },
    );
    this.write({ targets, gaps });
  }

  protected set(id: string, change: Partial<MatchGap>): void {
    this.write({
      gaps: this.item().gaps.map((gap) => (gap.id === id ? { ...gap, ...change } : gap)),
    });
  }

  protected move(from: number, to: number): void {
    this.write({ gaps: moved(this.item().gaps, from, to) });
  }

  protected add(): void {
    const gap = newGap();
    this.write({ gaps: [...this.item().gaps, gap], passage: withGap(this.item().passage, gap.id) });
  }

  protected remove(id: string): void {
    this.write({
      gaps: this.item().gaps.filter((gap) => gap.id !== id),
      passage: withoutGap(this.item().passage, id),
    });
  }

  protected setScoring(chosen: string): void {
    const scoring = scorings.find((each) => each === chosen);
    if (scoring !== undefined) this.write({ scoring });
  }
}

function newGap(): MatchGap {
  return { id: newContentId('praznina'), key: '', feedback: [] };
}

/** How authors write a text with gaps to fill from one list. */
export const gapMatch: AuthorKind<'gap-match'> = {
  form: GapMatchForm,
  make: ({ id, prompt, feedback }) => {
    const gap = newGap();
    return {
      id,
      prompt,
      feedback,
      kind: 'gap-match',
      passage: [[{ text: '', part: gap.id }]],
      targets: [newTarget(), newTarget()],
      gaps: [gap],
      scoring: 'each',
    };
  },
  words: () => ({ options: [], right: [] }),
  describe: ({ passage, gaps, targets, scoring }, say) => [
    writeGaps(passage, gaps),
    targets.map(({ text }) => text).join(' · '),
    ...gaps.map(
      ({ key, feedback }, place) =>
        `[${place + 1}] ✓ ${targets.find(({ id }) => id === key)?.text ?? '–'} — ${writeMarkdown(feedback)}`,
    ),
    say(`pairScoring.${scoring}`),
  ],
};
