import { BranchingCase } from '@svetionik/ui/items/branching-case/branching-case';
import { CaseStudy } from '@svetionik/ui/items/case-study/case-study';
import { GapMatch } from '@svetionik/ui/items/gap-match/gap-match';
import { HotSpot } from '@svetionik/ui/items/hot-spot/hot-spot';
import { InlineChoice } from '@svetionik/ui/items/inline-choice/inline-choice';
import { MarkInText } from '@svetionik/ui/items/mark-in-text/mark-in-text';
import { Matching } from '@svetionik/ui/items/matching/matching';
import { MultipleChoice } from '@svetionik/ui/items/multiple-choice/multiple-choice';
import { Numeric } from '@svetionik/ui/items/numeric/numeric';
import { OpenAnswer } from '@svetionik/ui/items/open-answer/open-answer';
import { Ordering } from '@svetionik/ui/items/ordering/ordering';
import { ShortText } from '@svetionik/ui/items/short-text/short-text';
import { SingleChoice } from '@svetionik/ui/items/single-choice/single-choice';
import { Slider } from '@svetionik/ui/items/slider/slider';
import { TrueFalseReason } from '@svetionik/ui/items/true-false-reason/true-false-reason';
import type { Examples } from './example';
import { fileUploadStates } from './file-upload.examples';
import { givenItem } from './given-item';
import { itemParts } from './item-parts.examples';
import { kindStates } from './kind-states';
import { openAnswer } from './marked-kinds';

/** The wrong answers, of each kind one. */
export const items: Examples<'items'> = {
  'single-choice': kindStates(SingleChoice, givenItem('single-choice'), () => ({
    kind: 'single-choice',
    choice: 'b',
  })),
  'multiple-choice': kindStates(MultipleChoice, givenItem('multiple-choice'), () => ({
    kind: 'multiple-choice',
    choices: ['a', 'c'],
  })),
  ordering: kindStates(Ordering, givenItem('ordering'), () => ({
    kind: 'ordering',
    order: ['c', 'b', 'a'],
  })),
  'short-text': kindStates(ShortText, givenItem('short-text'), ({ line }) => ({
    kind: 'short-text',
    text: line('Vatrogasci'),
  })),
  numeric: kindStates(Numeric, givenItem('numeric'), () => ({ kind: 'numeric', text: '40,5' })),
  'true-false-reason': kindStates(TrueFalseReason, givenItem('true-false-reason'), () => ({
    kind: 'true-false-reason',
    verdict: true,
    reason: 'b',
  })),
  matching: kindStates(Matching, givenItem('matching'), () => ({
    kind: 'matching',
    pairs: [
      { part: 'a', choice: 'x' },
      { part: 'b', choice: 'z' },
    ],
  })),
  'inline-choice': kindStates(InlineChoice, givenItem('inline-choice'), () => ({
    kind: 'inline-choice',
    pairs: [
      { part: 'g1', choice: 't1' },
      { part: 'g2', choice: 't3' },
    ],
  })),
  'mark-in-text': kindStates(MarkInText, givenItem('mark-in-text'), () => ({
    kind: 'mark-in-text',
    marks: ['a', 'c'],
  })),
  'gap-match': kindStates(GapMatch, givenItem('gap-match'), () => ({
    kind: 'gap-match',
    pairs: [
      { part: 'g1', choice: 't3' },
      { part: 'g2', choice: 't2' },
    ],
  })),
  slider: kindStates(Slider, givenItem('slider'), () => ({ kind: 'slider', value: 3 })),
  'hot-spot': kindStates(HotSpot, givenItem('hot-spot'), () => ({
    kind: 'hot-spot',
    regions: ['vrata', 'prozor'],
  })),
  'case-study': kindStates(CaseStudy, givenItem('case-study'), () => ({
    kind: 'case-study',
    answers: [
      { question: 'studija-1', response: { kind: 'single-choice', choice: 'nastavite' } },
      { question: 'studija-2', response: null },
    ],
  })),
  'branching-case': kindStates(BranchingCase, givenItem('branching-case'), () => ({
    kind: 'branching-case',
    path: ['pitajte', 'utisak'],
    finished: true,
  })),
  'open-answer': kindStates(OpenAnswer, openAnswer, ({ line }) => ({
    kind: 'open-answer',
    text: line('Pozdravila bih.'),
  })),
  'file-upload': fileUploadStates,
  'item-parts': itemParts,
};
