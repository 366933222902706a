import type { certificateSample } from '@svetionik/contracts/certificate-facts';
import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { ProfileDefinition } from '@svetionik/domain/certificates/profile';
import {
  sampleAccreditation,
  sampleCertificate,
  type SampleCertificate,
} from '@svetionik/domain/certificates/sample-certificate';
import { trackText } from '@svetionik/domain/certificates/track-text';
import type { Script } from '@svetionik/domain/language/script';
import type { z } from 'zod';
import { DomainError } from '../../platform/http/domain-error';
import { certificateProblems } from '../documents';

type Sample = z.output<typeof certificateSample>;

/** The day of issue, and where the platform is found. */
export interface Occasion {
  readonly day: string;
  readonly publicUrl: string;
}

const scripts: readonly Script[] = ['sr-Latn', 'sr-Cyrl'];

/** A course may say until when its certificates are valid: room for that has to be there. */
const latestDay = '2088-09-28';

/** What certificates by a definition look like under a usual accreditation, and without one where it asks for one. */
export function samplesOfProfile(definition: ProfileDefinition, occasion: Occasion): Sample[] {
  const accredited = describeSamples([sampleAccreditation], definition, occasion);
  return definition.asksAccreditation
    ? [...accredited, ...describeSamples([], definition, occasion)]
    : accredited;
}

/** What certificates by a definition look like under these accreditations, in either script. */
export function describeSamples(
  accreditations: readonly Accreditation[],
  definition: ProfileDefinition,
  { day, publicUrl }: Occasion,
): Sample[] {
  const track = trackText(definition.professions[0] ?? 'health');
  return spoken(definition).map((language) =>
    describe(sampleCertificate({ definition, language, day, accreditations, track, publicUrl })),
  );
}

/** English alone is the same whoever reads it. */
function spoken({ english }: ProfileDefinition): readonly Script[] {
  return english?.place === 'instead' ? ['sr-Latn'] : scripts;
}

/** Nothing is saved that could not be printed with texts of the usual length. */
export function refuseUnprintableSamples(samples: readonly Sample[]): void {
  const problems = samples
    .flatMap((sample) => sample.problems)
    .filter(({ code }) => code !== 'missing' && code !== 'english-missing');
  if (problems.length === 0) return;
  throw new DomainError('certification.unprintable', {
    details: { problems: [...new Set(problems.map(({ code, field }) => `${code}:${field}`))] },
  });
}

function describe({ facts, gap, missing, unspoken }: SampleCertificate): Sample {
  const absent = missing.map((field) => ({
    code: 'missing' as const,
    field: field === 'partner' ? 'partnerName' : field,
  }));
  return {
    facts,
    gap: gap ?? null,
    problems: [
      ...absent,
      ...unspoken.map((field) => ({ code: 'english-missing' as const, field })),
      ...certificateProblems({ ...facts, expiresOn: latestDay }),
    ],
  };
}
