import { examples } from '@svetionik/contracts/examples';
import type { Rule } from '@svetionik/domain/groups/condition';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { Client } from 'pg';
import { v7 } from 'uuid';

interface GroupGiven {
  readonly id?: string;
  readonly name: string;
  /** Without one it is a group by hand. */
  readonly rule?: Rule;
  readonly archived?: boolean;
}

/** Builds groups of people, straight in the database; the same shapes that the demonstration uses. */
export class GivenGroups {
  constructor(
    private readonly client: Client,
    private readonly organisationId: string = examples.organisation,
  ) {}

  async group({ id = v7(), name, rule, archived = false }: GroupGiven): Promise<string> {
    const named = rule?.conditions.flatMap((each) => (each.kind === 'group' ? each.groups : []));
    await this.client.query(
      `INSERT INTO groups.people_group (id, organisation_id, kind, name, sort_key, rule, named_groups, made_at, archived_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() - interval '10 days', CASE WHEN $8 THEN now() END)`,
      [
        id,
        this.organisationId,
        rule === undefined ? 'by-hand' : 'by-rule',
        name,
        sortKeyLatin(name),
        rule ?? null,
        named ?? [],
        archived,
      ],
    );
    return id;
  }

  /** Who has been in a group for a day, and that they came. */
  async members(group: string, people: readonly string[], met = 0): Promise<void> {
    await this.client.query(
      `WITH came AS (
         INSERT INTO groups.membership (organisation_id, group_id, person_id, since, met)
           SELECT $1, $2, person_id, now() - interval '1 day', $4 FROM unnest($3::uuid[]) AS p (person_id) RETURNING person_id, since
       ) INSERT INTO groups.movement (id, organisation_id, group_id, person_id, direction, cause, met, moved_at)
         SELECT gen_random_uuid(), $1, $2, c.person_id, 'came', g.cause, $4, c.since
         FROM came c, (SELECT CASE kind WHEN 'by-rule' THEN 'rule' ELSE 'hand' END AS cause FROM groups.people_group WHERE id = $2) g`,
      [this.organisationId, group, people, met],
    );
  }
}
