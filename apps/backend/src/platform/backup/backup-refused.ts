import { StartRefused } from '../processes/start-refused';

/** A backup cannot be made or restored; the message is one sentence that tells the operator why. */
export class BackupRefused extends StartRefused {}
