import { invalidInput } from '../platform/problems/problem';

const MAX = 200;

/** The name a file came with, unchanged; 422 when it could not be kept or shown as it is. */
export function checkedFileName(name: string | undefined): string {
  const codes = [
    ...(name?.trim() ? [] : ['field.required']),
    ...(name && /[\p{Cc}/\\]/u.test(name) ? ['text.control'] : []),
    ...(name && [...name].length > MAX ? ['text.too-long'] : []),
  ];
  if (name !== undefined && codes.length === 0) return name;
  throw invalidInput(codes.map((code) => ({ path: 'file.name', code, max: MAX })));
}
