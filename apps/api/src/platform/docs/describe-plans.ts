import { EDIT_CLASSES } from '@app/contracts/http';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

type Schema = Schemas[string];

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const zone = { type: 'string', description: 'IANA zone.', example: 'Europe/Paris' };
const clock = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '17:00' };

const anchorTime: Schema = {
  type: 'object',
  required: ['anchor'],
  description:
    'Read from left to right: the instant of the anchor; then the weeks and days of `offset` on the ' +
    'wall clock of `zone`, then `workingDays` (调休 included), then the wall time `at`, then the hours, ' +
    'minutes and seconds of `offset`. With `real` it follows what really happens to the item.',
  properties: {
    anchor: {
      type: 'string',
      description: '`item:<key>`, `batch:<key>`, `arrival`, `departure` or `approved`.',
      example: 'arrival',
    },
    edge: { type: 'string', enum: ['start', 'end'] },
    offset: { type: 'string', description: 'ISO 8601.', example: '-PT60M' },
    workingDays: { type: 'integer', minimum: -400, maximum: 400, example: -1 },
    at: clock,
    zone,
    real: { type: 'boolean' },
  },
};

const localTime: Schema = {
  type: 'object',
  required: ['date', 'at'],
  description: 'A wall time on a given day.',
  properties: {
    date: { type: 'string', format: 'date', example: '2026-05-12' },
    at: clock,
    zone,
  },
};

const choice = (kind: 'earliest' | 'latest'): Schema => ({
  type: 'object',
  required: [kind],
  description: `The ${kind} of several; open when one of them is open.`,
  properties: { [kind]: { type: 'array', minItems: 1, maxItems: 20, items: ref('TimePoint') } },
});

/** Schemas of what has several shapes: times and edits of a plan. */
export function describePlans(document: OpenAPIObject): OpenAPIObject {
  const schemas: Schemas = {
    ...document.components?.schemas,
    TimePoint: {
      description: 'A time with its offset (RFC 3339), or an expression; nested at most 8 deep.',
      example: { anchor: 'arrival', offset: '-PT60M' },
      oneOf: [
        { type: 'string', format: 'date-time', example: '2026-05-12T15:00:00+02:00' },
        ...['AnchorTime', 'LocalTime', 'EarliestOf', 'LatestOf'].map(ref),
      ],
    },
    AnchorTime: anchorTime,
    LocalTime: localTime,
    EarliestOf: choice('earliest'),
    LatestOf: choice('latest'),
    PlanEdit: {
      description: 'One typed edit of a plan: the fields of its `op`, and no others.',
      example: { op: 'change-place', item: 'opening', place: '一楼大厅' },
      oneOf: [...EDIT_CLASSES.values()].map(({ name }) => ref(name)),
      discriminator: {
        propertyName: 'op',
        mapping: Object.fromEntries(
          [...EDIT_CLASSES].map(([op, { name }]) => [String(op), ref(name).$ref]),
        ),
      },
    },
  };
  document.components = { ...document.components, schemas };
  return document;
}
