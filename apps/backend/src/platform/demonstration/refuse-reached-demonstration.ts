import type { Settings } from '../config/env';
import { queryDatabase } from '../database/own-connection';
import { StartRefused } from '../processes/start-refused';
import { demonstrationQuery } from './demonstration.queries';

/** Invented certificates are shown to nobody but who sits at the machine. */
export async function refuseReachedDemonstration({
  databaseUrl,
  onThisMachineOnly,
}: Pick<Settings, 'databaseUrl' | 'onThisMachineOnly'>): Promise<void> {
  if (onThisMachineOnly) return;
  const rows = await queryDatabase(databaseUrl, demonstrationQuery);
  if (rows.length > 0)
    throw new StartRefused(
      'This database holds a demonstration, whose people and certificates are invented: it is started by npm run demo only, where nobody else reaches it.',
    );
}
