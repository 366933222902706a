import { defineJob } from '../../platform/jobs/define-job';

/** Reads which columns a file has: `importId`. */
export const readImportJob = defineJob('imports.read', { attempts: 3, leaseSeconds: 120 });

/** Says of each row what would become of it: `importId`. */
export const checkImportJob = defineJob('imports.check', { attempts: 3, leaseSeconds: 120 });

/** Invites and changes what an import says, however often: `importId`. */
export const applyImportJob = defineJob('imports.apply', { attempts: 20, leaseSeconds: 60 });

/** Takes an import back, however often: `importId`. */
export const undoImportJob = defineJob('imports.undo', { attempts: 20, leaseSeconds: 60 });

/** Gives who has accepted an invitation what the import said of them: `personId`, `invitationId`. */
export const attachRowsJob = defineJob('imports.attachRows', { attempts: 8 });

/** Removes files and rows whose time is over, every hour. */
export const sweepImportsJob = defineJob('imports.sweep', { everySeconds: 3600 });
