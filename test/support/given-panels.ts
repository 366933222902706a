import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { givenSingleChoice, inBank } from '../../libs/domain/spec/given-items';

/** Builds panels straight in the database: four items of a point, which stand in every form, for the course of the standard data. */
export class GivenPanels {
  constructor(private readonly client: Client) {}

  async open(
    id: string,
    judges: readonly string[] = [examples.trainer, examples.colleague],
  ): Promise<void> {
    await this.client.query(
      'INSERT INTO authoring.panel (id, organisation_id, course_id, opened_by, opened_at) VALUES ($1, $2, $3, $4, now())',
      [id, examples.organisation, examples.courseDraft, examples.trainer],
    );
    for (const position of [1, 2, 3, 4]) {
      await this.client.query(
        'INSERT INTO authoring.panel_item (panel_id, organisation_id, position, weight, content) VALUES ($1, $2, $3, 1, $4)',
        [
          id,
          examples.organisation,
          position,
          JSON.stringify(inBank(givenSingleChoice({ id: `pitanje-${position}` }))),
        ],
      );
    }
    await this.client.query(
      'INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round) SELECT $1, $2, judge, 1 FROM unnest($3::uuid[]) AS judge',
      [id, examples.organisation, judges],
    );
  }

  /** Gives judgements in the order of the items, without handing them in. */
  async judge(panel: string, judge: string, percents: readonly number[]): Promise<void> {
    const judgements = Object.fromEntries(percents.map((percent, index) => [index + 1, percent]));
    await this.client.query(
      'UPDATE authoring.panel_sheet SET judgements = $3 WHERE panel_id = $1 AND person_id = $2',
      [panel, judge, judgements],
    );
  }
}
