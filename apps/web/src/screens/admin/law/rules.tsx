import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto, ApiProblem, keys, queries } from '../../../api';
import { clausesOf, textsNow, useSay, useTexts } from '../../../language';
import { Dialog, Read } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { DataTable } from '../data-table';
import { textOf, type Values } from '../form/field';
import { LawList } from './law-list';
import { lawTexts } from './law.texts';
import { PackSample } from './pack-sample';
import { SeverityState } from './severity';
import styles from '../admin.module.css';
import { localityTexts } from './localities.texts';

type Pack = Dto['RulePackDto'];
const KEY = keys.office('rule-packs');

/** The typed document; what is no JSON is a fault of the field, as a server's would be. */
function documentOf(values: Values): Dto['RulePackDocumentDto'] {
  try {
    return JSON.parse(textOf(values, 'document')) as Dto['RulePackDocumentDto'];
  } catch {
    const message = textsNow(lawTexts).notJson;
    const body = {
      type: 'about:blank',
      title: message,
      status: 422,
      code: 'input.invalid',
      requestId: '',
      errors: [{ path: 'document', code: 'json', message }],
    };
    throw new ApiProblem(422, body.code, message, null, body);
  }
}

/** 规则包: look at the rules, draft, try them on a reception, approve. */
export function Part(): ReactNode {
  const t = useTexts(lawTexts);
  const say = useSay();
  const places: Readonly<Record<string, string | undefined>> = useTexts(localityTexts);
  const [looking, setLooking] = useState<Pack | null>(null);
  const query = useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/v1/rule-packs')) });
  return (
    <Read query={query}>
      {({ items }) => (
        <>
          <LawList
            title={t.rules}
            about={t.rulesAbout}
            rows={items}
            nameOf={(row) => say(row.document.title)}
            columns={[
              { title: t.pack, cell: (row) => <b className="b">{say(row.document.title)}</b> },
              { title: t.issuer, cell: (row) => say(row.document.issuer) },
              {
                title: t.locality,
                cell: ({ document }) =>
                  document.national ? t.national : (places[document.locality] ?? document.locality),
              },
              { title: t.count, isNumber: true, cell: (row) => row.document.rules.length },
            ]}
            fields={[{ name: 'document', label: t.document, kind: 'area' }]}
            valuesOf={(row) => ({
              document: row ? JSON.stringify(row.document, null, 2) : '',
            })}
            draft={(values, key) => {
              const params = { header: withKey(key) };
              const body = { document: documentOf(values) };
              return answer(api.POST('/api/v1/rule-packs', { params, body }));
            }}
            approve={({ code, version }, key) => {
              const params = { path: { code, number: version }, header: withKey(key) };
              return answer(
                api.POST('/api/v1/rule-packs/{code}/versions/{number}/approve', { params }),
              );
            }}
            refresh={() => queries.invalidateQueries({ queryKey: KEY })}
            look={setLooking}
          />
          {looking && <PackDialog pack={looking} onClose={() => setLooking(null)} />}
        </>
      )}
    </Read>
  );
}

interface PackDialogProps {
  readonly pack: Pack;
  readonly onClose: () => void;
}

function PackDialog({ pack, onClose }: PackDialogProps): ReactNode {
  const t = useTexts(lawTexts);
  const say = useSay();
  const session = useSession();
  const { document } = pack;
  return (
    <Dialog
      title={clausesOf([say(document.title), t.version(pack.version)])}
      onClose={onClose}
      width={860}
    >
      <div className="col">
        {can(session, 'plan.read') && <PackSample code={pack.code} inForce={pack.inForce} />}
        <DataTable
          label={t.rules}
          rows={document.rules}
          keyOf={(rule) => rule.code}
          columns={[
            { title: t.severity, cell: (rule) => <SeverityState severity={rule.severity} /> },
            { title: t.message, cell: (rule) => say(rule.message).replace('{detail}', '…') },
            {
              title: t.article,
              cell: (rule) => (
                <>
                  {rule.article}
                  <span className={`row ${styles.code}`}>{rule.code}</span>
                </>
              ),
            },
            { title: t.from, cell: (rule) => <span className="nw">{rule.from}</span> },
          ]}
        />
      </div>
    </Dialog>
  );
}
