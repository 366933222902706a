import { accreditation, accreditationText } from '../../../libs/contracts/src/accreditations';
import { block } from '../../../libs/contracts/src/blocks';
import {
  certificateFacts,
  certificateSample,
  frozenProfile,
} from '../../../libs/contracts/src/certificate-facts';
import { eligiblePerson, missingReason } from '../../../libs/contracts/src/certification';
import {
  assessmentItem,
  practiceItem,
  presentedItem,
  presentedResponse,
} from '../../../libs/contracts/src/items/item-schemas';
import {
  organiser,
  organiserText,
  signatory,
  signatoryText,
  signingKey,
} from '../../../libs/contracts/src/organisers';
import { picture } from '../../../libs/contracts/src/picture';
import { profile, profileDefinition, profileText } from '../../../libs/contracts/src/profiles';
import { richNode, richText } from '../../../libs/contracts/src/rich-text';
import { renewalRule, validity } from '../../../libs/contracts/src/values';
import { z } from 'zod';

type Json = Record<string, unknown>;

/** Schemas that stand in many endpoints, or in themselves: the document states each once, under its name. */
const named = z.registry<{ id: string }>();
const shared = {
  Accreditation: accreditation,
  AccreditationText: accreditationText,
  AssessmentItem: assessmentItem,
  Block: block,
  CertificateFacts: certificateFacts,
  CertificateProfile: profile,
  CertificateProfileText: profileText,
  CertificateSample: certificateSample,
  EligiblePerson: eligiblePerson,
  FrozenProfile: frozenProfile,
  MissingReason: missingReason,
  Organiser: organiser,
  OrganiserText: organiserText,
  Picture: picture,
  PracticeItem: practiceItem,
  PresentedItem: presentedItem,
  PresentedResponse: presentedResponse,
  ProfileDefinition: profileDefinition,
  RenewalRule: renewalRule,
  RichNode: richNode,
  RichText: richText,
  Signatory: signatory,
  SignatoryText: signatoryText,
  SigningKey: signingKey,
  Validity: validity,
};
for (const [id, schema] of Object.entries(shared)) named.add(schema, { id });

/** The JSON Schemas of a document's endpoints; what they share is collected as its components. */
export class ComponentSchemas {
  private readonly collected = new Map<string, unknown>();

  get components(): Json {
    return Object.fromEntries([...this.collected].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The schema of what is sent (input) or replied (output). A component of either is named by it. */
  of(schema: z.ZodType, io: 'input' | 'output' = 'input'): unknown {
    const {
      $schema: _,
      $defs = {},
      ...rest
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata: named, override });
    for (const [id, definition] of Object.entries($defs)) this.collect(id, io, definition);
    const id = named.get(schema)?.id;
    if (id === undefined || '$ref' in rest) return refer(rest, io);
    this.collect(id, io, rest);
    return { $ref: `#/components/schemas/${nameOf(id, io)}` };
  }

  private collect(id: string, io: 'input' | 'output', definition: unknown): void {
    if (!(id in shared))
      throw new Error(
        `A schema that refers to itself has no name among the shared ones: ${JSON.stringify(definition).slice(0, 200)}`,
      );
    this.collected.set(nameOf(id, io), refer(definition, io));
  }
}

/** To zod it is what programs do not change; to OpenAPI what nobody may send. */
function override({ jsonSchema }: { readonly jsonSchema: { readOnly?: unknown } }): void {
  delete jsonSchema.readOnly;
}

function nameOf(id: string, io: 'input' | 'output'): string {
  return io === 'input' ? `${id}Sent` : id;
}

/** The same with what it names found among the components. */
function refer(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((each) => refer(each, io));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'id' || !isDefinition(value));
  return Object.fromEntries(
    entries.map(([key, each]) => [
      key,
      key === '$ref' && typeof each === 'string'
        ? each.replace(
            /^#\/\$defs\/(.+)$/,
            (_, id: string) => `#/components/schemas/${nameOf(id, io)}`,
          )
        : refer(each, io),
    ]),
  );
}

function isDefinition(value: object): boolean {
  return 'id' in value && typeof value.id === 'string' && value.id in shared;
}
