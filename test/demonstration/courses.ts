import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Track } from '@svetionik/domain/content/track';
import type { Client } from 'pg';
import { findBlocks, type PlacedBlock } from '../support/published-courses';
import { withRightKey } from './wrong-key';

/** The starter course of each profession, by its address. */
export const courseSlugs: Readonly<Record<Track, string>> = {
  police: 'policija',
  health: 'zdravstvo',
  prosecution: 'tuzilastvo',
  education: 'prosveta',
  media: 'mediji',
};

/** What is asked of somebody in an attempt. */
export interface AskedItem {
  readonly position: number;
  readonly content: AssessmentItem;
}

/** Reads what stands in published courses, each once. */
export class Courses {
  private readonly blocks = new Map<string, Promise<readonly PlacedBlock[]>>();
  private readonly items = new Map<string, AssessmentItem>();

  constructor(private readonly client: Client) {}

  async blocksOf(enrolment: string): Promise<readonly PlacedBlock[]> {
    const { rows } = await this.client.query<{ edition: string }>(
      'SELECT course_edition_id AS edition FROM learning.enrolment WHERE id = $1',
      [enrolment],
    );
    const edition = rows[0]?.edition ?? '';
    const known = this.blocks.get(edition) ?? findBlocks(this.client, edition);
    this.blocks.set(edition, known);
    return known;
  }

  /** The form of an attempt. */
  async formOf(attempt: string): Promise<AskedItem[]> {
    const { rows } = await this.client.query<{ position: number; version: string }>(
      'SELECT position, item_version_id AS version FROM assessment.attempt_item WHERE attempt_id = $1 ORDER BY position',
      [attempt],
    );
    await this.learn(rows.map(({ version }) => version).filter((id) => !this.items.has(id)));
    return rows.flatMap(({ position, version }) => {
      const content = this.items.get(version);
      return content === undefined ? [] : [{ position, content }];
    });
  }

  /** When the time of an attempt is up; null without a limit. */
  async deadlineOf(attempt: string): Promise<Date | null> {
    const { rows } = await this.client.query<{ deadline: Date | null }>(
      'SELECT deadline_at AS deadline FROM assessment.attempt WHERE id = $1',
      [attempt],
    );
    return rows[0]?.deadline ?? null;
  }

  private async learn(versions: readonly string[]): Promise<void> {
    if (versions.length === 0) return;
    const { rows } = await this.client.query<{ id: string; content: AssessmentItem }>(
      `SELECT id, content -> 'sr-Latn' AS content FROM assessment.item_version WHERE id = ANY ($1)`,
      [versions],
    );
    for (const { id, content } of rows) this.items.set(id, withRightKey(content));
  }
}
