/**
 * The id of the organiser by which an organisation issues for a course edition, for a statement: that of the edition for a course of
 * its own, its first organiser for one that is shared with it.
 */
export const selectOrganiserId = <const Edition extends string, const Organisation extends string>(
  edition: Edition,
  organisation: Organisation,
) =>
  `CASE WHEN ${edition}.organisation_id = ${organisation} THEN ${edition}.organiser_id
    ELSE (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = ${organisation} ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1) END` as const;
