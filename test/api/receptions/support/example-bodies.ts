import { randomUUID } from 'node:crypto';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
}

interface Operation {
  readonly tags?: readonly string[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

/** As much of an OpenAPI document as its examples need. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface ExampleBody {
  readonly method: string;
  readonly path: string;
  /** All fields, or only those that are needed. */
  readonly isWhole: boolean;
  readonly body: unknown;
}

type Ids = Readonly<Record<string, string>>;

/** Puts the examples of single fields together to bodies; `ids` by the name of the field. */
class Examples {
  constructor(
    private readonly schemas: OpenApi['components']['schemas'],
    private readonly ids: Ids,
  ) {}

  of(schema: Schema, isWhole: boolean, name = ''): unknown {
    if (schema.example !== undefined) return schema.example;
    if (schema.$ref) return this.of(this.named(schema.$ref), isWhole, name);
    if (schema.allOf) {
      const { allOf, ...own } = schema;
      return this.of({ ...this.named(allOf[0]?.$ref ?? ''), ...own }, isWhole, name);
    }
    if (schema.enum) return schema.enum[0];
    if (schema.format === 'uuid') return this.ids[name] ?? randomUUID();
    if (schema.type === 'boolean') return false;
    if (schema.type === 'array') return this.list(schema.items ?? {}, isWhole, name);
    return schema.properties ? this.object(schema, isWhole) : undefined;
  }

  private named(ref: string): Schema {
    return this.schemas[ref.split('/').at(-1) ?? ''] ?? {};
  }

  private list(items: Schema, isWhole: boolean, name: string): unknown[] {
    const one = this.of(items, isWhole, name);
    return [one ?? this.ids[name] ?? randomUUID()];
  }

  private object(schema: Schema, isWhole: boolean): object {
    const { properties = {}, required = [], minProperties: least = 0 } = schema;
    const free = Object.keys(properties).filter((key) => !required.includes(key));
    const needed = [...required, ...free.slice(0, Math.max(0, least - required.length))];
    const wanted = Object.entries(properties).filter(([key]) => isWhole || needed.includes(key));
    const values = wanted.map(([key, schema]) => [key, this.of(schema, isWhole, key)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }
}

/** The example bodies of all operations with one of these tags: each whole, and with the least. */
export function exampleBodies(
  document: OpenApi,
  tags: readonly string[],
  ids: Ids,
): readonly ExampleBody[] {
  const examples = new Examples(document.components.schemas, ids);
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { tags: own = [], requestBody }]) => {
      const schema = requestBody?.content?.['application/json']?.schema;
      if (!schema || !own.some((tag) => tags.includes(tag))) return [];
      return [true, false].map((isWhole) => ({
        method: method.toUpperCase(),
        path,
        isWhole,
        body: examples.of(schema, isWhole),
      }));
    }),
  );
}
