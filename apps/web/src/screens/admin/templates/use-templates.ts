import { useQuery } from '@tanstack/react-query';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { keys, queries } from '../../../api/query';
import { tagOf } from '../form/tag';

export type Template = Dto['TemplateDto'];
export type TemplateRow = Dto['TemplateRowDto'];
export type TemplateTask = Dto['TemplateTaskDto'];

const KEY = keys.office('templates');

export function useTemplates() {
  return useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/v1/sop-templates')) });
}

export function useTemplate(code: string, number: number) {
  return useQuery({
    queryKey: [...KEY, code, number],
    queryFn: () =>
      answer(
        api.GET('/api/v1/sop-templates/{code}/versions/{number}', {
          params: { path: { code, number } },
        }),
      ),
  });
}

export function refreshTemplates(): Promise<void> {
  return queries.invalidateQueries({ queryKey: KEY });
}

/** The draft of a template as somebody else left it; the template itself where there is none. */
export async function findDraft(template: Template): Promise<Template> {
  const { code } = template;
  const rows = (await answer(api.GET('/api/v1/sop-templates'))).items;
  const draft = rows.find((row) => row.code === code && row.status === 'draft');
  const number = draft?.version ?? template.version;
  return answer(
    api.GET('/api/v1/sop-templates/{code}/versions/{number}', {
      params: { path: { code, number } },
    }),
  );
}

/** Saves a whole document as the draft of the next version, or over the draft that is open. */
export async function saveDraft(
  template: Template,
  document: Template['document'],
  key: string,
): Promise<Template> {
  const tag = template.status === 'draft' ? tagOf(template.revision) : tagOf(0);
  const saved = await answer(
    api.PUT('/api/v1/sop-templates/{code}/draft', {
      params: { path: { code: template.code }, header: { ...withKey(key), 'If-Match': tag } },
      body: { document },
    }),
  );
  await refreshTemplates();
  return saved;
}

/** A file of the browser's, with a document of the api's in it. */
export function download(name: string, content: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }),
  );
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
