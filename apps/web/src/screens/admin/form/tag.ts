/** The ETag of a revision, as If-Match takes it. */
export function tagOf(revision: number): string {
  return `"r${revision}"`;
}
