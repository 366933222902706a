import { defineJob } from '../../platform/jobs/define-job';

/** Writes the mail of a link: `linkId`. */
export const sendLinkJob = defineJob('identity.sendLink', { attempts: 8 });

/** Tells a person which roles they have been given: `changeId`. */
export const mailRolesJob = defineJob('identity.mailRoles', { attempts: 8 });

/** Tells somebody that passkeys, codes and sessions of theirs were ended: `personId`. */
export const mailEndedFactorsJob = defineJob('identity.mailEndedFactors', { attempts: 8 });

/** Tells somebody that what they are asked for besides the password has changed: `personId`. */
export const mailFactorsJob = defineJob('identity.mailFactors', { attempts: 8 });

/** Tells somebody that a recovery code of theirs has signed in: `personId`. */
export const mailRecoveryCodeJob = defineJob('identity.mailRecoveryCode', { attempts: 8 });

/** Tells somebody that a provider signs them in, or does not any more: `personId`. */
export const mailProviderLinkJob = defineJob('identity.mailProviderLink', { attempts: 8 });

/** Asks an address to confirm a change: `changeId`, and `to` which of the two, `new` or `present`. */
export const mailAddressChangeJob = defineJob('identity.mailAddressChange', { attempts: 8 });

/** Tells an address that an account has the new one: `changeId`, and `to` which of the two, `new` or `former`. */
export const mailChangedAddressJob = defineJob('identity.mailChangedAddress', { attempts: 8 });

/** Writes the mail of an invitation: `invitationId`. */
export const sendInvitationJob = defineJob('identity.sendInvitation', { attempts: 8 });

/** Tells somebody who registered that they wait, or what was decided: `admissionId`. */
export const mailAdmissionJob = defineJob('identity.mailAdmission', { attempts: 8 });

/** Removes ended sessions, used links and old counters, every hour. */
export const sweepIdentityJob = defineJob('identity.sweep', { everySeconds: 3600 });
