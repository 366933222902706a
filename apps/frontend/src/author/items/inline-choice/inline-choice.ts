import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChoiceGap } from '@svetionik/domain/items/inline-choice/inline-choice';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { type Choice, ChoiceField } from '../../fields/choice-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { moved, newContentId } from '../../fields/lists';
import { RichTextField } from '../../fields/rich-text-field';
import { toChoices } from '../../fields/to-choices';
import { type AuthorKind, KindForm } from '../author-kind';
import { readGaps, withGap, withoutGap, writeGaps } from '../gaps';
import { PassageField } from '../passage-field';
import { describeShares } from '../shares/describe-shares';
import { PartSharesForm } from '../shares/part-shares-form';
import { newTarget, TargetsForm } from '../targets-form';

const scorings = ['each', 'all'] as const;

/** A text with numbered gaps, and for each what can be chosen there. */
@Component({
  selector: 'app-inline-choice-form',
  imports: [
    TranslocoPipe,
    ChoiceField,
    EntryTools,
    PassageField,
    PartSharesForm,
    RichTextField,
    TargetsForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './inline-choice.html',
  styleUrl: '../../blocks/entry.css',
})
export class InlineChoiceForm extends KindForm<'inline-choice'> {
  protected readonly scorings = toChoices(scorings, 'author.item.pairScoring');
  protected readonly text = computed(() => writeGaps(this.item().passage, this.item().gaps));

  protected choicesOf({ targets }: ChoiceGap): readonly Choice[] {
    return targets.map(({ id, text }, place) => ({ id, name: text || String(place + 1) }));
  }

  protected othersOf(gap: ChoiceGap): readonly Choice[] {
    return this.choicesOf(gap).filter(({ id }) => id !== gap.key);
  }

  protected read(text: string): void {
    this.write({ passage: readGaps(text, this.item().gaps) });
  }

  protected set(id: string, change: Partial<ChoiceGap>): void {
    const gaps = this.item().gaps.map((gap) =>
      gap.id === id ? keyed({ ...gap, ...change }) : gap,
    );
    this.write({ gaps });
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
    if (scoring === undefined) return;
    const gaps =
      scoring === 'each' ? this.item().gaps : this.item().gaps.map(({ shares: _, ...gap }) => gap);
    this.write({ scoring, gaps });
  }
}

/** Without a key that was taken out, and without shares of what was or is now the key. */
function keyed({ shares: given = [], ...gap }: ChoiceGap): ChoiceGap {
  const ids = gap.targets.map(({ id }) => id);
  const key = ids.includes(gap.key) ? gap.key : '';
  const shares = given.filter(({ id }) => id !== key && ids.includes(id));
  return { ...gap, key, ...(shares.length > 0 && { shares }) };
}

function newGap(): ChoiceGap {
  return {
    id: newContentId('praznina'),
    targets: [newTarget(), newTarget()],
    key: '',
    feedback: [],
  };
}

/** How authors write a text with a list in each gap. */
export const inlineChoice: AuthorKind<'inline-choice'> = {
  form: InlineChoiceForm,
  make: ({ id, prompt, feedback }) => {
    const gap = newGap();
    return {
      id,
      prompt,
      feedback,
      kind: 'inline-choice',
      passage: [[{ text: '', part: gap.id }]],
      gaps: [gap],
      scoring: 'each',
    };
  },
  words: () => ({ options: [], right: [] }),
  describe: (item, say) => [
    writeGaps(item.passage, item.gaps),
    ...item.gaps.map(
      ({ targets, key, feedback }) =>
        `${targets.map(({ id, text }) => `${id === key ? '✓ ' : ''}${text}`).join(' · ')} — ${writeMarkdown(feedback)}`,
    ),
    say(`pairScoring.${item.scoring}`),
    ...describeShares(item),
  ],
};
