/** A cell of a CSV file; what a spreadsheet would take for a formula is disarmed. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A table as spreadsheets read it, Chinese too. */
export function csvOf(lines: readonly (readonly string[])[]): Blob {
  const text = lines.map((line) => line.map(cell).join(',')).join('\r\n');
  return new Blob(['\ufeff', text], { type: 'text/csv' });
}

/** Hands a file to the browser, to be saved. */
export function save({ name, url }: { readonly name: string; readonly url: string }): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
