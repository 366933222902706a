/** Which of the open attempts an interruption is declared for: all but some, or only some. */
export interface TouchedChoice {
  readonly choice: 'except' | 'only';
  readonly attempts: ReadonlySet<string>;
}

export const everybody: TouchedChoice = { choice: 'except', attempts: new Set() };
export const nobody: TouchedChoice = { choice: 'only', attempts: new Set() };

export function isChosen({ choice, attempts }: TouchedChoice, attempt: string): boolean {
  return attempts.has(attempt) === (choice === 'only');
}

export function withChanged({ choice, attempts }: TouchedChoice, attempt: string): TouchedChoice {
  const changed = new Set(attempts);
  if (!changed.delete(attempt)) changed.add(attempt);
  return { choice, attempts: changed };
}

/** How many are chosen of all that are open. */
export function countChosen({ choice, attempts }: TouchedChoice, open: number): number {
  return choice === 'only' ? attempts.size : open - attempts.size;
}
