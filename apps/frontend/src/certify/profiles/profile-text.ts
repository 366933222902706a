import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Endpoints } from '../../core/routes.generated';

/** What a person writes of a profile. */
export type ProfileText = EndpointRequest<Endpoints['profiles.editProfile']>['body'];

/** What it has the document say. */
export type Definition = ProfileText['definition'];

/** What a person still has to write before a profile can be saved. */
export interface TextProblems {
  readonly name: boolean;
  /** A label of its own or the partner's name lacks a script. */
  readonly definition: boolean;
}

/** `naming`: a partner of its own is asked for; else two empty texts are the formal organiser of the accreditation. */
export function textProblems(
  { name, definition: { fields, partner } }: ProfileText,
  naming: boolean,
): TextProblems {
  const labels = fields.flatMap(({ label }) => (label === null ? [] : [label]));
  const unnamed =
    partner !== null && lacksScript(partner) && (naming || !Object.values(partner).every(isEmpty));
  return { name: lacksScript(name), definition: labels.some(lacksScript) || unnamed };
}

function lacksScript(text: TextInScripts): boolean {
  return Object.values(text).some(isEmpty);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
