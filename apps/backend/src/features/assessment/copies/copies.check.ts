import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../../../platform/health/health-check';
import { copyNeeds } from '../../../platform/copies/document-copier';

/** Whether markers see the documents that wait for them: what is missing to copy them, and what nobody has decided about. */
@Injectable()
@ChecksHealth('copies')
export class CopiesCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    const rows = await queryRows(
      this.source,
      `SELECT min(f.copy_detail[1]) FILTER (WHERE f.copy_state IS NULL AND f.copy_detail[1] = ANY ($1)) AS need,
         count(*) FILTER (WHERE f.copy_state = 'failed' OR f.copy_state = 'held' AND f.released_at IS NULL)::int AS undecided
       FROM assessment.answer_file f JOIN assessment.marking_task t ON t.attempt_id = f.attempt_id AND t.position = f.position AND t.state <> 'final'
       WHERE f.named`,
      [copyNeeds],
    );
    const { need = null, undecided = 0 } = rows[0] ?? {};
    if (need !== null) return { state: 'warning', reason: need };
    return undecided > 0
      ? { state: 'warning', reason: 'undecided', details: { count: undecided } }
      : { state: 'ok', reason: 'made' };
  }
}
