import { plainText } from '../../content/plain-text';
import type { RichText } from '../../content/rich-text';
import { mapOwnTexts } from '../map-own-texts';
import { mapPicture } from '../map-picture';
import type { TextChange } from '../../content/text-change';
import { withIllustrations, listIllustrations } from '../illustrations';
import type { AskedBase, ItemBase } from '../item-base';
import type { ItemKind, ResponseProblem, Section, Shown } from '../item-kind';
import type { ItemPicture } from '../item-picture';
import { checkChosen, listIds } from '../options';
import { toOutcome } from '../outcome';
import { withMarking } from '../shares';
import { composeFeedback } from '../said-outcomes';
import { type AskedSimple, findSimpleKind, type SimpleResponse } from '../simple-kind';
import { checkCaseStudy } from './check-case-study';
import type { Study, StudyQuestion } from './study';

/** A vignette and its questions, as one item. */
export interface CaseStudy extends ItemBase, Study {
  readonly kind: 'case-study';
}

/** What is answered to one of the questions; null while that is nothing. */
export interface StudyAnswer {
  readonly question: string;
  readonly response: SimpleResponse | null;
}

/** One answer for each question, so that every response holds all that was answered before it. */
export interface CaseStudyResponse {
  readonly kind: 'case-study';
  readonly answers: readonly StudyAnswer[];
}

/** A question as a learner sees it. */
export type AskedStudyQuestion = AskedSimple & { readonly points: number };

/** A vignette and its questions, as a learner sees them. */
export interface AskedCaseStudy extends AskedBase<'case-study'> {
  readonly vignette: RichText;
  readonly picture: ItemPicture | null;
  readonly questions: readonly AskedStudyQuestion[];
}

/**
 * Several questions about one vignette. It earns the points of its questions, each graded as its kind says.
 *
 * @example
 * // a question of 3 points is right, one of 1 is not answered yet
 * caseStudy.grade(item, { kind: 'case-study', answers: [{ question: 'a', response }, { question: 'b', response: null }] }); // 0.75
 */
export const caseStudy: ItemKind<CaseStudy, CaseStudyResponse, AskedCaseStudy> = {
  check: checkCaseStudy,
  parts: ({ questions }) =>
    questions.flatMap((question) => [question.id, ...findSimpleKind(question).parts(question)]),
  order: ({ questions }, random) =>
    questions.flatMap((question) => [
      question.id,
      ...findSimpleKind(question).order(question, random),
    ]),
  ask: ({ id, kind, prompt, vignette, picture, questions }, shown) => ({
    id,
    kind,
    prompt,
    vignette,
    picture,
    questions: questions.map((question) => askQuestion(question, shown)),
  }),
  checkResponse: checkAnswers,
  isAnswered: ({ answers }) => answers.some(({ response }) => isSimpleAnswered(response)),
  isComplete: ({ answers }) =>
    answers.length > 0 && answers.every(({ response }) => isSimpleComplete(response)),
  grade: (item, response) => {
    const earned = sections(item, response).reduce(
      (sum, { points, fraction }) => sum + points * fraction,
      0,
    );
    const whole = item.questions.reduce((sum, { points }) => sum + points, 0);
    return whole === 0 ? 0 : earned / whole;
  },
  sections,
  key: ({ kind, questions }) => ({
    kind,
    answers: questions.map((question) => ({
      question: question.id,
      response: findSimpleKind(question).key(question),
    })),
  }),
  remarks: ({ questions }) =>
    questions.flatMap((question) => findSimpleKind(question).remarks(question)),
  summarise: ({ questions }, response) =>
    questions.flatMap((question, place) => {
      const given = answerTo(question, response);
      const words = given === null ? [] : findSimpleKind(question).summarise(question, given);
      return words.length === 0 ? [] : [`${place + 1}. ${words.join(', ')}`];
    }),
  rename: ({ kind, answers }, nameOf) => ({
    kind,
    answers: answers.map(({ question, response }) => ({
      question: nameOf(question),
      response: response && findSimpleKind(response).rename(response, nameOf),
    })),
  }),
  mapTexts: (item, change) => ({
    ...item,
    vignette: change.body(item.vignette),
    picture: item.picture && mapPicture(item.picture, change),
    questions: item.questions.map((question) => mapQuestion(question, change)),
  }),
  words: ({ vignette, picture, questions }) => [
    plainText(vignette),
    picture?.file.hash ?? '',
    ...questions.flatMap((question) => [
      plainText(question.prompt),
      ...listIllustrations(question).map(({ file }) => file.hash),
      ...findSimpleKind(question).words(question),
    ]),
  ],
};

function askQuestion(question: StudyQuestion, shown: Shown): AskedStudyQuestion {
  const { points } = question;
  return {
    ...findSimpleKind(question).ask(question, shown),
    ...withIllustrations(listIllustrations(question)),
    ...withMarking(findSimpleKind(question).marking?.(question)),
    id: shown.nameOf(question.id),
    points,
  };
}

function sections(
  { questions }: CaseStudy,
  response: CaseStudyResponse | undefined,
): readonly Section[] {
  return questions.map((question) => {
    const given = answerTo(question, response);
    const fraction = given === null ? 0 : findSimpleKind(question).grade(question, given);
    const outcome = toOutcome({ correct: fraction === 1, points: fraction });
    return {
      id: question.id,
      points: question.points,
      ...(question.objective && { objective: question.objective }),
      answered: isSimpleAnswered(given),
      fraction,
      leeway: findSimpleKind(question).leeway?.(question) ?? {},
      feedback: composeFeedback(question, outcome),
    };
  });
}

function answerTo(
  { id }: StudyQuestion,
  response: CaseStudyResponse | undefined,
): SimpleResponse | null {
  return response?.answers.find(({ question }) => question === id)?.response ?? null;
}

function isSimpleAnswered(response: SimpleResponse | null): boolean {
  return response !== null && findSimpleKind(response).isAnswered(response);
}

function isSimpleComplete(response: SimpleResponse | null): boolean {
  if (response === null) return false;
  const { isAnswered, isComplete = isAnswered } = findSimpleKind(response);
  return isComplete(response);
}

function checkAnswers(
  { questions }: CaseStudy,
  { answers }: CaseStudyResponse,
): ResponseProblem | undefined {
  const problem = checkChosen(
    listIds(questions),
    answers.map(({ question }) => question),
  );
  if (problem !== undefined) return problem;
  if (answers.length < questions.length) return 'incomplete';
  const [first] = answers.flatMap(
    ({ question, response }) =>
      checkAnswer(
        questions.find(({ id }) => id === question),
        response,
      ) ?? [],
  );
  return first;
}

function checkAnswer(
  question: StudyQuestion | undefined,
  response: SimpleResponse | null,
): ResponseProblem | undefined {
  if (question === undefined || response === null) return undefined;
  return question.kind === response.kind
    ? findSimpleKind(question).checkResponse(question, response)
    : 'wrong-kind';
}

function mapQuestion<Any extends StudyQuestion>(question: Any, change: TextChange): Any {
  return {
    ...question,
    ...findSimpleKind(question).mapTexts(question, change),
    ...mapOwnTexts(question, change),
  };
}
