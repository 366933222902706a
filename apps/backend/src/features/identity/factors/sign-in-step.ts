/** For what a step is opened; it counts for nothing else. */
export type StepPurpose =
  | 'second-step'
  | 'passkey-alone'
  | 'proof'
  | 'new-passkey'
  | 'new-authenticator';

/** How long an answer is waited for. */
export const stepMilliseconds = 5 * 60 * 1000;
