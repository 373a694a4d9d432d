import ts from 'typescript';
import { parse } from './measure';

/** A word found in code as a string, a literal type or the name of a property. */
export interface FoundWord {
  word: string;
  line: number;
}

/** Where the given words stand in code as a whole string, literal type or property name. */
export function findWords(path: string, text: string, words: ReadonlySet<string>): FoundWord[] {
  const file = parse(path, text);
  const found: FoundWord[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed =
      (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) &&
      ts.isIdentifier(node.name) &&
      words.has(node.name.text);
    const word = ts.isStringLiteralLike(node) ? node.text : isNamed ? node.name.getText(file) : '';
    if (words.has(word)) {
      found.push({ word, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
