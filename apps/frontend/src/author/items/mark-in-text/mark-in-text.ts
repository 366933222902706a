import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RichText } from '@svetionik/domain/content/rich-text';
import { wordsOfPlaces } from '@svetionik/domain/items/passage';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { RichTextField } from '../../fields/rich-text-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { PassageField } from '../passage-field';
import { readMarks, writeMarks } from './marks';

/** A text with places in brackets, and for each whether it is to be marked and why. */
@Component({
  selector: 'app-mark-in-text-form',
  imports: [TranslocoPipe, PassageField, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-passage-field
      [label]="'author.item.passage' | transloco"
      [hint]="'author.item.marksHint' | transloco"
      [value]="text()"
      (changed)="read($event)"
    />
    @for (mark of item().marks; track mark.id) {
      <fieldset class="stack entry">
        <legend>{{ 'author.item.mark' | transloco: { words: words().get(mark.id) ?? '' } }}</legend>
        <label class="check"
          ><input
            #right
            type="checkbox"
            [checked]="item().key.includes(mark.id)"
            (change)="setRight(mark.id, right.checked)"
          /><span>{{ 'author.item.toMark' | transloco }}</span></label
        >
        <app-rich-text-field
          [bare]="true"
          [rows]="2"
          [label]="'author.item.partFeedback' | transloco"
          [value]="mark.feedback"
          (changed)="setFeedback(mark.id, $event)"
        />
      </fieldset>
    }
  `,
  styleUrl: '../../blocks/entry.css',
})
class MarkInTextForm extends KindForm<'mark-in-text'> {
  protected readonly text = computed(() => writeMarks(this.item()));
  protected readonly words = computed(() => wordsOfPlaces(this.item().passage));

  protected read(text: string): void {
    this.write(readMarks(text, this.item()));
  }

  protected setRight(id: string, right: boolean): void {
    const others = this.item().key.filter((each) => each !== id);
    this.write({ key: right ? [...others, id] : others });
  }

  protected setFeedback(id: string, feedback: RichText): void {
    this.write({
      marks: this.item().marks.map((mark) => (mark.id === id ? { id, feedback } : mark)),
    });
  }
}

/** How authors write a text in which places are marked. */
export const markInText: AuthorKind<'mark-in-text'> = {
  form: MarkInTextForm,
  make: ({ id, prompt, feedback }) => ({
    id,
    prompt,
    feedback,
    kind: 'mark-in-text',
    passage: [],
    marks: [],
    key: [],
  }),
  words: () => ({ options: [], right: [] }),
  describe: (item) => [
    writeMarks(item),
    ...item.marks.map(
      ({ id, feedback }) =>
        `${item.key.includes(id) ? '✓ ' : ''}${wordsOfPlaces(item.passage).get(id) ?? ''} — ${writeMarkdown(feedback)}`,
    ),
  ],
};
