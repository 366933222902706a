import type { RichText } from './rich-text';

/** What a professional may do, what follows for the person, and where the case goes on. */
export interface CaseChoice {
  readonly id: string;
  readonly label: string;
  readonly consequence: RichText;
  readonly next: string;
}

/**
 * A step of a case: a decision has choices, an outcome has a debrief and ends the case. In a scored case the choices
 * have more to them than in one to practise with.
 */
export type CaseGraphNode<Choice extends CaseChoice> =
  | {
      readonly id: string;
      readonly kind: 'decision';
      readonly title: string;
      readonly body: RichText;
      readonly choices: readonly Choice[];
    }
  | {
      readonly id: string;
      readonly kind: 'outcome';
      readonly title: string;
      readonly result: 'safer' | 'uncertain' | 'harmful';
      readonly body: RichText;
      readonly debrief: RichText;
    };

/** A step of a case to practise with. */
export type CaseNode = CaseGraphNode<CaseChoice>;

/** Where a case starts, and its nodes. */
export interface CaseGraph<Choice extends CaseChoice = CaseChoice> {
  readonly start: string;
  readonly nodes: readonly CaseGraphNode<Choice>[];
}
