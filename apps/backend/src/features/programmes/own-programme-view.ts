import type { ownPart, ownProgramme } from '@svetionik/contracts/programmes';
import { renewalTerms } from '@svetionik/domain/certificates/lifecycle/renewal-terms';
import { judgePath } from '@svetionik/domain/programmes/path';
import type { z } from 'zod';
import type { ProgrammeEdition } from './editions.queries';
import type { PersonFacts } from './facts.queries';
import type { ShownProgramme } from './shown-programmes.queries';

/** A programme as the path of one person; `slugs` are those of its courses where that person is, by their ids. */
export function describeOwn(
  edition: ProgrammeEdition,
  facts: PersonFacts,
  { joined, lacksLicence, document: own }: ShownProgramme,
  slugs: ReadonlyMap<string, string>,
): z.output<typeof ownProgramme> {
  const { programmeId, title, summary, inOrder, choose, joinable, certified } = edition;
  const path = judgePath(edition, facts.byPart);
  const { settled, of, complete, choicesLeft, next } = path;
  const parts = edition.parts.map((part, place): z.output<typeof ownPart> => {
    const { id, kind, need, entryPercent, hours, offered } = part;
    const { state = 'open', needed = false } = path.parts[place] ?? {};
    const course = facts.course(part.course);
    return {
      ...{ id, kind, need, entryPercent, state, needed },
      course: { slug: slugs.get(part.course) ?? part.slug, title: part.title, hours, offered },
      enrolment: course?.enrolment ?? null,
      passedOn: course?.passedOn ?? null,
      recognised: facts.recognised(id),
    };
  });
  const isIssued = own !== null && (own.certificate !== null || own.suspended);
  const isAwaited = joined && certified && complete && !isIssued;
  return {
    ...{ id: programmeId, joined, joinable, title, summary, inOrder, choose, choicesLeft },
    ...{ settled, of, complete, next, parts, certified },
    asksLicence: certified && lacksLicence && !isIssued,
    term: describeTerm(edition),
    certificate: own?.certificate ?? null,
    document: isAwaited ? (own?.id ?? null) : null,
  };
}

/** As it would be frozen in a certificate today. */
function describeTerm({
  months,
  renewalSlug: slug,
  renewalTitle: title,
  renewalRule,
}: ProgrammeEdition): z.output<typeof ownProgramme>['term'] {
  if (months === null || slug === null || title === null) return null;
  const terms = renewalTerms({ kind: 'term', months }, renewalRule ?? undefined);
  return terms === undefined ? null : { months, renewal: { ...terms, course: { slug, title } } };
}
