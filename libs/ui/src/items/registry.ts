import type { Type } from '@angular/core';
import type { ItemKindName } from '@svetionik/domain/items/item';
import { BranchingCase } from './branching-case/branching-case';
import { CaseStudy } from './case-study/case-study';
import type { KindControl } from './kind-control';
import { FileUpload } from './file-upload/file-upload';
import { OpenAnswer } from './open-answer/open-answer';
import { simpleControls } from './simple-controls';

/**
 * The control of every kind of item.
 *
 * @example
 * itemControls['single-choice']; // SingleChoice
 */
export const itemControls: { readonly [Name in ItemKindName]: Type<KindControl<Name>> } = {
  ...simpleControls,
  'open-answer': OpenAnswer,
  'file-upload': FileUpload,
  'case-study': CaseStudy,
  'branching-case': BranchingCase,
};
