/** A department's name without what stands in brackets: for narrow places. */
export function shortDepartment(name: string): string {
  return name.replace(/[（(].*[)）]$/, '');
}
