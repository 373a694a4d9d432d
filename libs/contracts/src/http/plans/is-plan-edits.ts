import type { PlanEdit } from '@app/domain';
import { PLAN_LIMITS } from '@app/domain';
import { plainToInstance, Transform, type ClassTransformOptions } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { IsOneOf } from '../platform';
import { rule, rules } from '../platform/rule';
import { EDIT_CLASSES } from './plan-edit.dto';

/** What stands for an edit that nobody knows: only its `op` is spoken about. */
class UnknownEditDto {
  @IsOneOf([...EDIT_CLASSES.keys()] as string[]) op: PlanEdit['op'];
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function editOf(value: unknown, options: ClassTransformOptions): object {
  const parts = isRecord(value) ? value : {};
  const known = EDIT_CLASSES.get(parts.op);
  return known
    ? plainToInstance(known, parts, options)
    : plainToInstance(UnknownEditDto, 'op' in parts ? { op: parts.op } : {}, options);
}

/** A list of edits: each is checked by the rules of its `op`. */
export function IsPlanEdits({
  max = PLAN_LIMITS.edits,
  min = 1,
  code = 'list.too-long',
}: { max?: number; min?: number; code?: string } = {}): PropertyDecorator {
  return rules(
    rule('editsType', { code: 'field.type', schema: 'PlanEdit' }, Array.isArray),
    rule('editsMax', { code, max }, (v) => !Array.isArray(v) || v.length <= max),
    rule('editsMin', { code: 'list.too-short', min }, (v) => !Array.isArray(v) || v.length >= min),
    ValidateNested({ each: true }),
    Transform(({ value, options }: { value: unknown; options: ClassTransformOptions }) =>
      Array.isArray(value) ? value.map((one) => editOf(one, options)) : value,
    ),
  );
}
