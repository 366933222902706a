import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
  type Type,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlainBlock } from '@svetionik/domain/course/block';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { StudyQuestion } from '@svetionik/domain/items/case-study/study';
import type { Item } from '@svetionik/domain/items/item';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { limits } from '@svetionik/domain/checks/limits';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Removes } from '../../../core/forms/removes';
import { FileButton } from '../../blocks/file-button';
import { ChoiceField } from '../../fields/choice-field';
import { EntryTools } from '../../../core/forms/entry-tools';
import { LineField } from '../../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../../fields/lists';
import { NumberField } from '../../fields/number-field';
import { RichTextField } from '../../fields/rich-text-field';
import { toChoices } from '../../fields/to-choices';
import { asSimpleKind, isSimple, isSimpleKind, findSimpleAuthorKind } from '../as-simple-kind';
import { type AuthorKind, KindForm } from '../author-kind';
import { BANK_OBJECTIVES } from '../bank-objectives';
import { QuestionForm } from '../question-form';
import { simpleAuthorKinds } from '../simple-author-kinds';

/** A vignette, a picture if it has one, and the questions about it as a list. */
@Component({
  selector: 'app-case-study-form',
  imports: [
    Removes,
    TranslocoPipe,
    PluralPipe,
    FileButton,
    ChoiceField,
    EntryTools,
    LineField,
    NumberField,
    RichTextField,
    QuestionForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-study.html',
  styleUrls: ['../../blocks/entry.css', '../../blocks/openable.css', '../numbers.css'],
})
export class CaseStudyForm extends KindForm<'case-study'> {
  protected readonly sentence = limits.sentence;
  protected readonly plainText = plainText;
  protected readonly objectives = inject(BANK_OBJECTIVES, { optional: true });
  protected readonly kinds = toChoices(Object.keys(simpleAuthorKinds), 'author.item.kind');
  /** One question at a time, or the form would be longer than anybody reads. */
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly sum = computed(() =>
    this.item().questions.reduce((sum, { points }) => sum + points, 0),
  );

  protected formOf(question: StudyQuestion): Type<unknown> {
    return findSimpleAuthorKind(question).form;
  }

  /** Another picture shows something else, so its alternative text is to be written anew. */
  protected setPicture(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'picture') return;
    const { file, width, height } = uploaded;
    this.write({ picture: { file, width, height, alternative: '' } });
  }

  protected describe(alternative: string): void {
    const { picture } = this.item();
    if (picture) this.write({ picture: { ...picture, alternative } });
  }

  protected ask(place: number, { points, objective }: StudyQuestion, written: Item): void {
    if (isSimple(written))
      this.set(place, { ...written, points, ...(objective !== undefined && { objective }) });
  }

  protected setKind(place: number, question: StudyQuestion, chosen: string): void {
    if (isSimpleKind(chosen)) this.set(place, asSimpleKind(question, chosen));
  }

  protected set(place: number, question: StudyQuestion): void {
    this.write({ questions: replaced(this.item().questions, place, question) });
  }

  protected move(from: number, to: number): void {
    this.write({ questions: moved(this.item().questions, from, to) });
  }

  protected remove(place: number): void {
    this.write({ questions: removeEntry(this.item().questions, place) });
  }

  protected add(): void {
    const question = newQuestion(this.item().questions.map(({ id }) => id));
    this.write({ questions: [...this.item().questions, question] });
    this.open.set(question.id);
  }
}

function newQuestion(taken: readonly string[] = []): StudyQuestion {
  return {
    ...simpleAuthorKinds['single-choice'].make({
      id: newContentId('pitanje', taken),
      prompt: [],
      feedback: [],
      options: [],
      right: [],
    }),
    points: 1,
  };
}

/** How authors write a case study. */
export const caseStudy: AuthorKind<'case-study'> = {
  form: CaseStudyForm,
  make: ({ id, prompt, feedback, options, right }) => {
    const first = simpleAuthorKinds['single-choice'].make({
      id: newContentId('pitanje', [id]),
      prompt: [],
      feedback: [],
      options,
      right,
    });
    return {
      id,
      prompt,
      feedback,
      kind: 'case-study',
      vignette: [],
      picture: null,
      questions: [{ ...first, points: 1 }, newQuestion([first.id])],
    };
  },
  words: ({ questions: [first] }) =>
    first === undefined ? { options: [], right: [] } : findSimpleAuthorKind(first).words(first),
  describe: ({ vignette, picture, questions }, say) => [
    writeMarkdown(vignette),
    ...(picture ? [picture.alternative] : []),
    ...questions.flatMap((question, place) => [
      `${place + 1}. ${say(`kind.${question.kind}`)} · ${question.points}${question.objective ? ` · ${question.objective}` : ''} · ${writeMarkdown(question.prompt)}`,
      ...findSimpleAuthorKind(question).describe(question, say),
      writeMarkdown(question.feedback),
    ]),
  ],
};
