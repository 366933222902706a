/**
 * Whether a course is the organisation's own or shared with it, for a statement.
 *
 * @example
 * isOwnOrShared({ course: 'e.course_id', owner: 'e.organisation_id' }, '$1')
 */
export const isOwnOrShared = <
  const Course extends string,
  const Owner extends string,
  const Organisation extends string,
>(
  { course, owner }: { readonly course: Course; readonly owner: Owner },
  organisation: Organisation,
) =>
  `(${owner} = ${organisation} OR ${course} = ANY ((SELECT catalogue.shared_courses())::uuid[]))` as const;

/**
 * The id of the organiser by which an organisation issues for a course edition, for a statement: that of the edition for a course of
 * its own; for one that is shared with it the one that it has chosen, or else its first.
 */
export const selectOrganiserId = <const Edition extends string, const Organisation extends string>(
  edition: Edition,
  organisation: Organisation,
) =>
  `CASE WHEN ${edition}.organisation_id = ${organisation} THEN ${edition}.organiser_id
    ELSE coalesce((SELECT h.organiser_id FROM catalogue.received_courses h WHERE h.organisation_id = ${organisation} AND h.course_id = ${edition}.course_id),
      (SELECT l.id FROM organisations.organisers l WHERE l.organisation_id = ${organisation} ORDER BY l.archived_at IS NOT NULL, l.created_at, l.id LIMIT 1)) END` as const;
