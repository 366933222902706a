export { AssessmentModule } from './assessment.module';
export { closeOverdueJob } from './assessment.jobs';
export { AttemptEntity, type AttemptRules } from './attempt.entity';
export { AttemptStarter, type AttemptOrder } from './attempt-starter';
export { AttemptsService } from './attempts.service';
export { countFirstAttempts, findEditionItems, readFirstAttempts, type EditionItem, type FirstAttempt } from './first-attempts.queries';
export { Heartbeat } from './heartbeat';
export { ItemBank, type BankPublication } from './item-bank';
export type { ItemContent } from './item-content';
