import type { Note } from '@svetionik/domain/exchange/note';
import {
  createStudy,
  type CreatedStudy,
  mostQuestions,
  type StudyDraft,
  type StudyPart,
} from './create-study';

/** A case study, the parts of which it was made, and what it lost on the way. */
export interface MadeStudy<Part extends StudyPart> extends CreatedStudy {
  readonly parts: readonly Part[];
}

/**
 * As many case studies about one text as its questions need, which is told where one is not enough.
 *
 * @example
 * createStudies({ base, vignette, pictures: [], parts: elevenParts }).map(({ item }) => item.questions.length); // [6, 5]
 */
export function createStudies<Part extends StudyPart>({
  parts,
  base,
  ...text
}: Omit<StudyDraft, 'parts'> & { readonly parts: readonly Part[] }): readonly MadeStudy<Part>[] {
  const count = Math.ceil(parts.length / mostQuestions);
  const size = Math.ceil(parts.length / Math.max(1, count));
  return Array.from({ length: count }, (_, place) => {
    const own = parts.slice(place * size, (place + 1) * size);
    const id = count > 1 ? `${base.id.slice(0, 60)}-${place + 1}` : base.id;
    const { item, notes } = createStudy({ ...text, base: { ...base, id }, parts: own });
    const told: readonly Note[] =
      count > 1
        ? [{ effect: 'changed', code: 'shared-text', detail: `${place + 1} / ${count}` }]
        : [];
    return { item, notes: [...notes, ...told], parts: own };
  });
}
