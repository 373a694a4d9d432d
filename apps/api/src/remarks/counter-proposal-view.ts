import type { RemarkDetailDto } from '@app/contracts/http';
import { previewForDepartments } from '@app/domain';
import type { CounterProposalRow } from '@app/persistence';
import type { Language } from '@app/texts';
import { previewView } from '../amendments/preview-view';

interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
}

/** What is proposed instead of an answer; `own`: only the part of these departments is shown. */
export function counterProposalView(
  { edits, preview, document, zone }: CounterProposalRow,
  own: readonly string[] | null,
  { names, language }: { readonly names: Names; readonly language: Language },
): Pick<RemarkDetailDto, 'edits' | 'preview'> {
  const titles = new Map([
    ...document.items.map((i) => [i.key, i.title] as const),
    ...preview.items.map((i) => [i.item, i.title] as const),
  ]);
  const shown = own ? previewForDepartments(preview, document, own) : preview;
  return {
    edits: [...edits],
    preview: previewView(shown, {
      ...{ language, zone },
      names: {
        person: (id) => names.people.get(id) ?? '',
        department: (code) => names.departments.get(code) ?? code,
        item: (key) => titles.get(key) ?? key,
      },
    }),
  };
}
