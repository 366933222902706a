import { branchingCase } from './branching-case';
import { caseStudy } from './case-study';
import { fileUpload } from './file-upload';
import { openAnswer } from './open-answer';
import { simpleKinds } from './simple-kinds';

/** Every kind of item, as it travels. */
export const itemKinds = [
  ...simpleKinds,
  openAnswer,
  fileUpload,
  caseStudy,
  branchingCase,
] as const;
