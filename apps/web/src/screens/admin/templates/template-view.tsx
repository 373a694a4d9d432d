import { SECTION_TEXTS } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey } from '../../../api/client';
import { useSay, useTexts } from '../../../language/texts';
import { Read } from '../../../parts/feedback';
import { Icon } from '../../../parts/icon';
import { toastDone } from '../../../parts/toast';
import { can, useSession } from '../../../session/session';
import { adminTexts } from '../admin.texts';
import { tagOf } from '../form/tag';
import { lawTexts } from '../law/law.texts';
import { ConfirmDialog } from '../people/confirm-dialog';
import { SectionHead } from '../section-head';
import { TaskEditor, type TaskPlace } from './task-editor';
import { PackTable } from './pack-table';
import { TemplateSample } from './template-sample';
import { TemplateState } from './template-state';
import { templateTexts } from './templates.texts';
import { refreshTemplates, useTemplate, type Template, type TemplateRow } from './use-templates';
import styles from '../admin.module.css';

type Open = (row: { readonly code: string; readonly version: number } | null) => void;

interface TemplateViewProps {
  readonly code: string;
  readonly version: number;
  readonly versions: readonly TemplateRow[];
  readonly onOpen: Open;
}

/** One version of a template: its tasks by part, what can be changed, and a try on a reception. */
export function TemplateView({ code, version, versions, onOpen }: TemplateViewProps): ReactNode {
  const t = useTexts(templateTexts);
  const query = useTemplate(code, version);
  return (
    <>
      <button type="button" className={`btn sm gh ${styles.toAll}`} onClick={() => onOpen(null)}>
        <Icon name="left" />
        {t.back}
      </button>
      <Read query={query} rows={8}>
        {(template) => <Shown template={template} versions={versions} onOpen={onOpen} />}
      </Read>
    </>
  );
}

interface ShownProps {
  readonly template: Template;
  readonly versions: readonly TemplateRow[];
  readonly onOpen: Open;
}

function Shown({ template, versions, onOpen }: ShownProps): ReactNode {
  const t = useTexts(templateTexts);
  const law = useTexts(lawTexts);
  const say = useSay();
  const session = useSession();
  const [place, setPlace] = useState<TaskPlace | null>(null);
  const draft = versions.find((row) => row.status === 'draft');
  const hasOther = draft !== undefined && draft.version !== template.version;
  const mayEdit = can(session, 'template.write') && template.status !== 'retired' && !hasOther;
  return (
    <>
      <SectionHead title={say(template.title)} about={law.version(template.version)}>
        <TemplateState status={template.status} />
        <VersionActs template={template} onOpen={onOpen} />
      </SectionHead>
      {hasOther && (
        <p className="note amb">
          <Icon name="pen" />
          <span className="sp">{t.draftOpen(draft.version)}</span>
          <button type="button" className="btn sm" onClick={() => onOpen(draft)}>
            {t.toDraft}
          </button>
        </p>
      )}
      <div className={can(session, 'plan.write') ? styles.split : undefined}>
        <div className="col">
          {template.document.packs.map((pack, index) => (
            <section key={pack.code} className={`panel ${styles.panel}`}>
              <header className="hd">
                <h2>{say(SECTION_TEXTS[pack.section])}</h2>
                <span className="count">{t.tasks(pack.tasks.length)}</span>
              </header>
              <PackTable
                pack={pack}
                onEdit={mayEdit ? (task) => setPlace({ pack: index, task }) : undefined}
              />
            </section>
          ))}
        </div>
        {can(session, 'plan.write') && (
          <TemplateSample code={template.code} version={template.version} />
        )}
      </div>
      {place && (
        <TaskEditor
          template={template}
          place={place}
          onClose={() => setPlace(null)}
          onSaved={onOpen}
        />
      )}
    </>
  );
}

interface VersionActsProps {
  readonly template: Template;
  readonly onOpen: Open;
}

function VersionActs({ template, onOpen }: VersionActsProps): ReactNode {
  const t = useTexts(templateTexts);
  const a = useTexts(adminTexts);
  const session = useSession();
  const [asked, setAsked] = useState<'approve' | 'retire' | null>(null);
  if (template.status === 'retired' || !can(session, 'template.approve')) return null;
  const isOwn = template.authors.includes(session.userId);
  const { code, version, revision } = template;
  const paramsWith = (key: string) => ({
    path: { code, number: version },
    header: { ...withKey(key), 'If-Match': tagOf(revision) },
  });
  const approve = (key: string) =>
    answer(
      api.POST('/api/v1/sop-templates/{code}/versions/{number}/approve', {
        params: paramsWith(key),
      }),
    );
  const retire = (key: string) =>
    answer(
      api.POST('/api/v1/sop-templates/{code}/versions/{number}/retire', {
        params: paramsWith(key),
      }),
    );
  return (
    <>
      <button type="button" className="btn" onClick={() => setAsked('retire')}>
        {t.drop}
      </button>
      {template.status === 'draft' && (
        <>
          {isOwn && <span className="t12 l">{a.ownDraft}</span>}
          <button
            type="button"
            className="btn pri"
            disabled={isOwn}
            onClick={() => setAsked('approve')}
          >
            {a.approve}
          </button>
        </>
      )}
      {asked && (
        <ConfirmDialog
          title={asked === 'approve' ? a.approve : t.drop}
          text={asked === 'approve' ? t.approveAsk : t.dropAsk}
          act={asked === 'approve' ? a.approve : t.drop}
          onClose={() => setAsked(null)}
          run={async (key) => {
            await (asked === 'approve' ? approve(key) : retire(key));
            if (asked === 'approve') toastDone(a.approvedToast);
            await refreshTemplates();
            setAsked(null);
            if (asked === 'retire') onOpen(null);
          }}
        />
      )}
    </>
  );
}
