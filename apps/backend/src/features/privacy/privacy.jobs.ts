import { defineJob } from '../../platform/jobs/define-job';

/** Writes to an administrator that somebody asks for erasure: `requestId`, `personId`. */
export const mailErasureRequestJob = defineJob('privacy.mailErasureRequest', { attempts: 8 });

/** Writes to the person that their request is decided: `requestId`. */
export const mailDeclinedRequestJob = defineJob('privacy.mailDeclinedRequest', { attempts: 8 });

/** Writes to somebody whose account is erased: `farewellId`. */
export const mailErasureNoticeJob = defineJob('privacy.mailFarewell', { attempts: 8 });

/** Erases once more what was written of somebody while they were erased: `personId`, and `by` whom they were. */
export const eraseAgainJob = defineJob('privacy.eraseAgain', { attempts: 8 });

/** Keeps outside the database that somebody was erased, so that a backup does not bring them back: `personId`. */
export const noteErasureJob = defineJob('privacy.noteErasure', { attempts: 40 });

/** Forgets accounts whose address was never confirmed, or who were refused everywhere, every day. */
export const forgetAccountsJob = defineJob('privacy.forgetAccounts', {
  everySeconds: 86_400,
  leaseSeconds: 600,
});

/** Removes what has been kept long enough, every day. */
export const keepRetentionJob = defineJob('privacy.keepRetention', {
  everySeconds: 86_400,
  leaseSeconds: 600,
});
