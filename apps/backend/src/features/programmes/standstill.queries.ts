import { isBeingMarked } from '../assessment';
import { isExhausted } from '../learning';
import { isSettled } from './settled-parts.queries';

/** The parts of an edition, each with where somebody is in it. */
const partsIn = <const Edition extends string>(edition: Edition) =>
  `SELECT q.need, q.place, ${isSettled} AS settled, i.enrolled, i.marked, i.exhausted
     FROM programmes.edition_parts q CROSS JOIN LATERAL (
       SELECT count(*) > 0 AS enrolled, coalesce(bool_or(${isBeingMarked('e.id')}), false) AS marked, coalesce(bool_or(${isExhausted('e.id')}), false) AS exhausted
       FROM learning.enrolments e WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id AND e.course_id = q.course_id AND e.withdrawn_at IS NULL) i
     WHERE q.edition_id = ${edition}.id` as const;

/** What decides about each of them: what is settled, and what may be once it is marked. */
const weighedIn = <const Edition extends string>(edition: Edition) =>
  `SELECT f.*, min(f.place) FILTER (WHERE f.need = 'required' AND NOT f.settled) OVER () AS first_open, max(f.place) FILTER (WHERE f.need = 'chosen') OVER () AS last_choice,
       count(*) FILTER (WHERE f.need = 'chosen' AND f.settled) OVER () AS chosen, count(*) FILTER (WHERE f.need = 'chosen' AND (f.settled OR f.marked)) OVER () AS taken
     FROM (${partsIn(edition)}) f` as const;

/**
 * Why somebody can do nothing in an edition now although it is not complete, as parts of statements over `t` of `programmes.participants`: they
 * have handed in, or have no attempt left; null where they can do something. The same is told by `judgePath` of the domain.
 */
export const selectStandstill = <const Edition extends string>(edition: Edition) =>
  `(SELECT CASE
       WHEN bool_or(NOT w.settled AND NOT w.marked AND NOT w.exhausted AND (w.need = 'required' OR (w.need = 'chosen' AND w.taken < ${edition}.choose))
         AND (w.enrolled OR NOT ${edition}.in_order OR NOT (coalesce(w.place > w.first_open, false) OR (coalesce(w.place > w.last_choice, false) AND w.chosen < ${edition}.choose)))) THEN NULL
       WHEN bool_or(w.marked AND NOT w.settled AND (w.need = 'required' OR (w.need = 'chosen' AND w.chosen < ${edition}.choose))) THEN 'handed-in'
       WHEN bool_or(NOT w.settled AND (w.need = 'required' OR (w.need = 'chosen' AND w.chosen < ${edition}.choose))) THEN 'used-up' END
     FROM (${weighedIn(edition)}) w)` as const;
