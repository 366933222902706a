import type { issueSelection } from '@svetionik/contracts/certification';
import type { exportRequest } from '@svetionik/contracts/exports';
import type { Accreditation } from '@svetionik/domain/certificates/accreditation';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { ProfileDefinition, TextInScripts } from '@svetionik/domain/certificates/profile';
import type { LicenceRule } from '@svetionik/domain/credits/licence-rule';
import type { DeliveryTemplate } from '@svetionik/domain/deliveries/delivery-template';
import type { z } from 'zod';
import type { PublicJwk } from '../../platform/signing/credential-key';
import type { RegisterEntry, TextInBothScripts } from './certificate-source';

type Selection = z.output<typeof issueSelection>;

/** What is kept of the order of a batch: that of a proposal stands in the proposal. */
interface ProposedSelection {
  readonly proposal: string;
  readonly expected: number;
}

/** What the columns of JSON in this feature's tables hold; it was parsed before it was written. */
declare module '../../platform/database/query' {
  interface JsonColumns {
    'certification.accreditation.decision': Omit<Accreditation, 'validFrom' | 'validTo'>;
    'certification.batch.selection': Selection | ProposedSelection;
    'certification.certificate.entry': RegisterEntry;
    'certification.certificate.facts': CertificateFacts;
    'certification.course_profile.definition': ProfileDefinition;
    'certification.course_profile.name': TextInScripts;
    'certification.definition_version.definition': LicenceRule | DeliveryTemplate;
    'certification.export.request': z.output<typeof exportRequest>;
    'certification.issuer_key.public_jwk': PublicJwk;
    'certification.law_change.sentence': TextInBothScripts & { readonly en: string };
    'certification.lost_number.organiser': TextInBothScripts;
    'certification.profile_version.definition': ProfileDefinition;
    'certification.profile_version.name': TextInScripts;
    'certification.proposal.selection': Selection;
  }
}
