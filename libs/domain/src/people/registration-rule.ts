/**
 * Who may register at an organisation: anybody; addresses of certain domains; anybody, whom somebody then lets in; or nobody who isn't
 * invited.
 */
export const registrationRules = ['open', 'domain', 'approval', 'invitation'] as const;

/** One of {@link registrationRules}. */
export type RegistrationRule = (typeof registrationRules)[number];

/**
 * What becomes of a registration under a rule: the person enters, waits, or is refused. It is judged by the address alone, so that
 * nobody learns whether it has an account.
 *
 * @param domain of the address, as `mailDomain` gives it
 * @example
 * judgeRegistration({ rule: 'domain', domains: ['dzs.example'] }, 'drugde.example'); // 'other-domain'
 */
export function judgeRegistration(
  { rule, domains }: { readonly rule: RegistrationRule; readonly domains: readonly string[] },
  domain: string,
): 'enters' | 'waits' | 'other-domain' | 'closed' {
  if (rule === 'invitation') return 'closed';
  if (rule === 'approval') return 'waits';
  return rule === 'open' || domains.includes(domain) ? 'enters' : 'other-domain';
}
