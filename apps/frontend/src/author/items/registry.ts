import type { ItemKindName } from '@svetionik/domain/items/item';
import type { AuthorKind } from './author-kind';
import { branchingCase } from './branching-case/branching-case';
import { caseStudy } from './case-study/case-study';
import { fileUpload } from './file-upload/file-upload';
import { openAnswer } from './open-answer/open-answer';
import { simpleAuthorKinds } from './simple-author-kinds';

/** Every kind of question that an author can choose, in the order of the list. */
export const authorKinds: { readonly [Name in ItemKindName]: AuthorKind<Name> } = {
  ...simpleAuthorKinds,
  'open-answer': openAnswer,
  'file-upload': fileUpload,
  'case-study': caseStudy,
  'branching-case': branchingCase,
};
