/** Two addresses are one account when they differ in case only. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
