import ts from 'typescript';

/** A function with a block body and the lines it takes, signature and braces included. */
export interface MeasuredFunction {
  name: string;
  line: number;
  lines: number;
}

/** Parses a file of the repository for a look at its shape; nothing is type-checked. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** How many lines a person scrolls through; the newline at the end counts none. */
export function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Import and re-export statements of a file. */
export function countImports(file: ts.SourceFile): number {
  return file.statements.filter(ts.isImportDeclaration).length;
}

/** Every function, method, accessor, constructor and arrow that has a block body. */
export function measureFunctions(file: ts.SourceFile): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) {
      const line = lineOf(node.getStart(file));
      const name = node.name?.getText(file) ?? '(anonymous)';
      found.push({ name, line, lines: lineOf(node.getEnd()) - line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The smallest number that at least `share` (0–1) of the numbers do not exceed; 0 of none. */
export function percentile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
