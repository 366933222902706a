import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Response } from '@svetionik/domain/items/item';
import { toOutcome } from '@svetionik/domain/items/outcome';
import type { SimpleResponse } from '@svetionik/domain/items/simple-kind';
import { FILE_ADDRESS } from '../../blocks/file-address';
import { NumberPipe } from '../../language/number.pipes';
import { PluralPipe } from '../../language/plural.pipe';
import { RichText } from '../../rich-text/rich-text';
import { ControlOfKind } from '../control-of-kind';
import { Illustrations } from '../illustrations';
import type { ItemReview, SectionReview } from '../item-review';
import { KindControl } from '../kind-control';
import { simpleControls } from '../simple-controls';

/**
 * A vignette, and the questions about it: beside it where there is room, else below it, with a way back to it after each.
 * Every answer gives all answers.
 *
 * @example
 * <ui-case-study [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-case-study',
  imports: [TranslocoPipe, NumberPipe, PluralPipe, Illustrations, RichText, ControlOfKind],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-study.html',
  styleUrls: ['../choice.css', './case-study.css'],
})
export class CaseStudy extends KindControl<'case-study'> {
  private readonly addressOf = inject(FILE_ADDRESS);

  protected readonly controls = simpleControls;
  private readonly answers = computed(
    () => new Map(this.latest()?.answers.map(({ question, response }) => [question, response])),
  );
  protected readonly address = computed(() => {
    const { picture } = this.item();
    return picture && this.addressOf(picture.file);
  });
  /** Points are shown where they count. */
  protected readonly scored = computed(() => 'points' in this.item());
  /** Each question under an id that no other on the page has. */
  protected readonly questions = computed(() =>
    this.item().questions.map((question) => ({
      id: question.id,
      points: question.points,
      asked: { ...question, id: `${this.item().id}-${question.id}` },
      control: simpleControls[question.kind],
    })),
  );

  protected answerTo(question: string): SimpleResponse | undefined {
    return this.answers().get(question) ?? undefined;
  }

  protected answer(question: string, given: Response): void {
    if (!isSimple(given)) return;
    const answers = this.item().questions.map(({ id }) => ({
      question: id,
      response: id === question ? given : (this.answers().get(id) ?? null),
    }));
    this.respond({ kind: 'case-study', answers });
  }

  protected sectionOf(question: string): SectionReview | undefined {
    return this.review()?.sections?.find(({ id }) => id === question);
  }

  protected reviewOf(question: string): ItemReview | undefined {
    const [review, section] = [this.review(), this.sectionOf(question)];
    const key = review?.key.answers.find((each) => each.question === question)?.response;
    return review && section && key
      ? {
          correct: section.correct,
          partly: toOutcome(section) === 'partly',
          key,
          leeway: section.leeway,
          feedback: review.feedback,
        }
      : undefined;
  }

  protected verdictOf({
    answered,
    ...section
  }: SectionReview): 'right' | 'partly' | 'wrong' | 'open' {
    const outcome = toOutcome(section);
    return outcome === 'wrong' && !answered ? 'open' : outcome;
  }
}

function isSimple(response: Response): response is SimpleResponse {
  return response.kind in simpleControls;
}
