import { z } from 'zod';

const limit = z.number().optional();

/** What is read of a JSON Schema. */
export const schemaShape = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  minLength: limit,
  maxLength: limit,
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  minItems: limit,
  maxItems: limit,
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), schemaShape).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schemaShape]).optional();
  },
  get propertyNames() {
    return schemaShape.optional();
  },
  get items() {
    return z.union([z.boolean(), schemaShape]).optional();
  },
  get prefixItems() {
    return z.array(schemaShape).optional();
  },
  get anyOf() {
    return z.array(schemaShape).optional();
  },
  get oneOf() {
    return z.array(schemaShape).optional();
  },
  get allOf() {
    return z.array(schemaShape).optional();
  },
});

const reference = z.object({ $ref: z.string() });
const contents = z.record(
  z.string(),
  z.object({ schema: schemaShape.optional(), example: z.unknown().optional() }),
);
const reply = z.object({ description: z.string(), content: contents.optional() });
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  description: z.string().optional(),
  schema: schemaShape,
  example: z.union([z.string(), z.number()]).optional(),
});
const operation = z.object({
  operationId: z.string(),
  tags: z.tuple([z.string()]),
  summary: z.string(),
  description: z.string().optional(),
  deprecated: z.boolean().default(false),
  'x-permission': z.string(),
  parameters: z.array(z.union([reference, parameter])),
  requestBody: z.object({ content: contents }).optional(),
  responses: z.record(z.string(), z.union([reference, reply])),
});

/** What the pages read of the document. */
export const describedApi = z.object({
  info: z.object({ title: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    parameters: z.record(z.string(), parameter),
    responses: z.record(z.string(), reply),
    schemas: z.record(z.string(), schemaShape),
  }),
});

export type DescribedApi = z.output<typeof describedApi>;
export type Schema = z.output<typeof schemaShape>;
export type Parameter = z.output<typeof parameter>;
export type Reply = z.output<typeof reply>;
export type Contents = z.output<typeof contents>;

/** An operation with where it is found; what is shared stands in it as if it were its own. */
export interface Operation {
  readonly name: string;
  readonly area: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly permission: string;
  /** It is answered here for clients from before; its name says where else. */
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly sent: Contents | undefined;
  readonly replies: readonly (readonly [status: string, reply: Reply])[];
}

/** All operations, in the order of the document. */
export function listOperations({ paths, components }: DescribedApi): readonly Operation[] {
  const parameterOf = (each: z.output<typeof reference> | Parameter) =>
    '$ref' in each ? found(components.parameters, each.$ref) : each;
  const replyOf = (each: z.output<typeof reference> | Reply) =>
    '$ref' in each ? found(components.responses, each.$ref) : each;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({
      name: each.operationId,
      area: each.tags[0],
      method: method.toUpperCase(),
      path,
      summary: each.summary,
      description: each.description ?? '',
      permission: each['x-permission'],
      deprecated: each.deprecated,
      parameters: each.parameters.map(parameterOf),
      sent: each.requestBody?.content,
      replies: Object.entries(each.responses).map(
        ([status, reply]) => [status, replyOf(reply)] as const,
      ),
    })),
  );
}

function found<Part>(parts: Readonly<Record<string, Part>>, reference: string): Part {
  const part = parts[referenceName(reference)];
  if (part === undefined) throw new Error(`Nothing stands at ${reference}.`);
  return part;
}

/** The last part of a reference, by which what it refers to is called. */
export function referenceName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
