import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { passwordLength } from './password-field';

/** The key of a message, or nothing. */
export type EntryProblem = string | undefined;

/** What is wrong with an e-mail address as typed; the server looks closer. */
export function emailProblem(email: string): EntryProblem {
  if (email.trim() === '') return 'account.email.missing';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? undefined : 'account.email.invalid';
}

/** What is missing of an age; whoever is too young is told so where they say it. */
export function ageProblem(age: StatedAge | undefined): EntryProblem {
  return age === undefined ? 'account.age.missing' : undefined;
}

/** What is wrong with a new password as typed; the server also knows the common ones. */
export function newPasswordProblem(password: string): EntryProblem {
  return password.length < passwordLength.least ? 'account.password.short' : undefined;
}
