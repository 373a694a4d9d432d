/** Hands over what is typed in a field; false while it is half a word that means nothing yet. */
type Give = () => boolean;

/** What is typed in fields and not in the plan yet: it is taken along before another's words come. */
export class Typing {
  private readonly fields = new Set<Give>();

  hold(give: Give): () => void {
    this.fields.add(give);
    return () => this.fields.delete(give);
  }

  /** Takes over what can be; false while a field still holds something. */
  handOver(): boolean {
    return [...this.fields].map((give) => give()).every(Boolean);
  }
}
