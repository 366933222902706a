import { certificationActions } from './certification-actions';
import { courseActions } from './course-actions';
import { installationActions } from './installation-actions';
import { peopleActions } from './people-actions';

/** Whatever is noted in the audit that somebody did, or the program: `feature.verb`. */
export const auditedActions = [
  ...certificationActions,
  ...courseActions,
  ...peopleActions,
  ...installationActions,
] as const;

/** An action as the audit names it. */
export type AuditedAction = (typeof auditedActions)[number];

/** What is done in one feature. */
export type AuditedVerb<
  Feature extends string,
  Action = AuditedAction,
> = Action extends `${Feature}.${infer Verb}` ? Verb : never;
