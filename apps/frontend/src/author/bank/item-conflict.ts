import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { listIllustrations } from '@svetionik/domain/items/illustrations';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { outcomes } from '@svetionik/domain/items/outcome';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { findAuthorKind } from '../items/author-kinds';
import type { StoredDraft } from '../saving/draft-unit';
import { TextConflict, type TextDifference } from '../saving/text-conflict';

interface Described {
  readonly label: string;
  readonly text: string;
}

/** Two versions of a question, in words where they differ. */
@Component({
  selector: 'app-item-conflict',
  imports: [TextConflict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-text-conflict
    [at]="theirs().changedAt"
    [differences]="differences()"
    (keepMine)="keepMine.emit()"
    (takeTheirs)="takeTheirs.emit()"
  />`,
  styles: `
    :host {
      display: block;
      padding: 0 var(--space-4) var(--space-4);
    }
  `,
})
export class ItemConflict {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);

  readonly mine = input.required<AssessmentItem>();
  readonly theirs = input.required<StoredDraft<AssessmentItem>>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly differences = computed((): readonly TextDifference[] => {
    const [one, other] = [this.describe(this.mine()), this.describe(this.theirs().content)];
    return one
      .map(({ label, text }, place) => ({ label, mine: text, theirs: other[place]?.text ?? '' }))
      .filter(({ mine, theirs }) => mine !== theirs);
  });

  private describe(item: AssessmentItem): Described[] {
    const language = this.current.language();
    const say = (key: string) => this.transloco.translate<string>(key, {}, language);
    return [
      { label: say('author.item.kindLabel'), text: say(`author.item.kind.${item.kind}`) },
      {
        label: say('author.item.illustrations'),
        text: listIllustrations(item)
          .map(
            ({ alternative, file }) =>
              `${alternative || say('author.picture.decorative')} (${file.hash.slice(0, 8)})`,
          )
          .join('\n'),
      },
      { label: say('author.item.prompt'), text: writeMarkdown(item.prompt) },
      {
        label: say('author.item.options'),
        text: findAuthorKind(item)
          .describe(item, (key) => say(`author.item.${key}`))
          .join('\n'),
      },
      { label: say('author.item.feedback'), text: writeMarkdown(item.feedback) },
      ...outcomes.map((outcome) => ({
        label: say(`author.item.outcome.${outcome}`),
        text: writeMarkdown(item.outcomes?.[outcome] ?? []),
      })),
      ...describeForBank(item, say),
    ];
  }
}

/** By what the bank finds and draws the question. */
function describeForBank(item: AssessmentItem, say: (key: string) => string): Described[] {
  return [
    {
      label: say('author.item.points'),
      text: `${item.points} · ${item.objective} · ${say(`author.item.difficulty.${item.difficulty}`)}`,
    },
    { label: say('author.item.asksConfidence'), text: item.asksConfidence ? '✓' : '' },
    {
      label: say('author.item.draw'),
      text: [
        ...(item.mustHave ? [say('author.item.mustHave')] : []),
        ...(item.mustPass ? [say('author.item.mustPass')] : []),
      ].join('\n'),
    },
    {
      label: say('author.tracks'),
      text: (item.tracks ?? []).map((track) => say(`track.${track}.name`)).join(', '),
    },
    { label: say('author.item.indicator'), text: item.indicator ?? '' },
    { label: say('author.item.sourceFact'), text: item.sourceFact ?? '' },
    { label: say('author.item.enemies'), text: (item.enemies ?? []).join(', ') },
    { label: say('author.item.tags'), text: (item.tags ?? []).join(', ') },
  ];
}
