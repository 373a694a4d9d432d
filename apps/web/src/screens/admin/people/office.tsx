import { URGENCY_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto, queries, readings } from '../../../api';
import { useSay, useTexts } from '../../../language/texts';
import { Read, toastDone } from '../../../parts';
import { length } from '../../../time/say';
import { adminTexts } from '../admin.texts';
import { DataTable } from '../data-table';
import { numberOf, textOf, type Field, type Values } from '../form/field';
import { FormDialog, type Loaded } from '../form/form-dialog';
import { clockOfMinutes, minutesOfClock } from '../../../time/minutes';
import { formTexts } from '../form/form.texts';
import { SectionHead } from '../section-head';
import { officeTexts, paceTexts } from './people.texts';
import styles from '../admin.module.css';
import { localityTexts } from '../law/localities.texts';
import { serverNow, zoneName } from '../../../time';

type Paces = Record<Urgency, Record<string, string>>;
type Urgency = 'routine' | 'urgent' | 'emergency';
const URGENCIES: readonly Urgency[] = ['routine', 'urgent', 'emergency'];

interface Office {
  readonly data: Dto['OfficeDto'];
  readonly etag: string;
}

/** The settings as they are stored now. */
const readOffice = (): Promise<Office> =>
  queries.fetchQuery({ ...readings.office(), staleTime: 0 });

function pacesOf(office: Dto['OfficeDto']): Paces {
  return office.paces as Paces;
}

/** Minutes of a length as the api writes it: PT3600S, PT1H30M, P1DT2H. */
function minutesOf(text: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((at) => Number(match?.[at] ?? 0));
  return (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}

/** An empty field is none; what is no time of day is left to the server to refuse. */
const quietOf = (values: Values, name: string): number | null => {
  const text = textOf(values, name).trim();
  return text === '' ? null : (minutesOfClock(text) ?? -1);
};

/** 本单位: name, zone, quiet hours, the times to act. */
export function Part(): ReactNode {
  const t = useTexts(officeTexts);
  const query = useQuery(readings.office());
  return (
    <>
      <SectionHead title={t.title} about={t.about} />
      <Read query={query}>
        {(office) => (
          <>
            <Basics office={office} />
            <PaceTable office={office} />
          </>
        )}
      </Read>
    </>
  );
}

function Basics({ office }: { readonly office: Office }): ReactNode {
  const t = useTexts(officeTexts);
  const a = useTexts(adminTexts);
  const places: Readonly<Record<string, string | undefined>> = useTexts(localityTexts);
  const [isOpen, setOpen] = useState(false);
  const { name, zone, locality, quietFrom, quietUntil } = office.data;
  const quiet =
    quietFrom === null ? t.none : `${clockOfMinutes(quietFrom)} – ${clockOfMinutes(quietUntil)}`;
  const rows = [
    { label: t.name, value: name },
    { label: t.zone, value: zoneName(zone, serverNow()) },
    { label: t.locality, value: places[locality] ?? locality },
    { label: t.quiet, value: quiet },
  ];
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.basics}</h2>
        <span className="sp" />
        <button type="button" className="btn sm" onClick={() => setOpen(true)}>
          {a.edit}
        </button>
      </header>
      <dl className={`bd ${styles.grid}`}>
        {rows.map((row) => (
          <div key={row.label}>
            <dt className="t12 l">{row.label}</dt>
            <dd className="b">{row.value}</dd>
          </div>
        ))}
      </dl>
      {isOpen && <BasicsEditor office={office} onClose={() => setOpen(false)} />}
    </section>
  );
}

interface EditorProps {
  readonly office: Office;
  readonly onClose: () => void;
}

function basicsFrom({ data, etag }: Office): Loaded {
  const { name, zone, locality, quietFrom, quietUntil } = data;
  const quiet = { quietFrom: clockOfMinutes(quietFrom), quietUntil: clockOfMinutes(quietUntil) };
  return { tag: etag, values: { name, zone, locality, ...quiet } };
}

/** Saves the whole of the settings: what this form does not hold stays as it is stored now. */
async function put(
  key: string,
  tag: string,
  changesTo: (now: Dto['OfficeDto']) => Partial<Dto['ChangeOfficeDto']>,
): Promise<void> {
  const { data } = await readOffice();
  const { name, zone, quietFrom, quietUntil, locality } = data;
  const paces = pacesOf(data) as unknown as Dto['PacesDto'];
  const body = { name, zone, quietFrom, quietUntil, locality, paces, ...changesTo(data) };
  await answer(
    api.PUT('/api/v1/office', { params: { header: { ...withKey(key), 'If-Match': tag } }, body }),
  );
  await queries.invalidateQueries({ queryKey: readings.office().queryKey });
}

function BasicsEditor({ office, onClose }: EditorProps): ReactNode {
  const t = useTexts(officeTexts);
  const { saved } = useTexts(formTexts);
  const fields: Field[] = [
    { name: 'name', label: t.name, isRequired: true },
    { name: 'zone', label: t.zone, hint: t.zoneHint, isRequired: true },
    { name: 'locality', label: t.locality, hint: t.localityHint },
    { name: 'quietFrom', label: t.quietFrom, kind: 'clock', hint: t.quietHint },
    { name: 'quietUntil', label: t.quietUntil, kind: 'clock' },
  ];
  return (
    <FormDialog
      title={t.editBasics}
      fields={fields}
      initial={basicsFrom(office)}
      reload={async () => basicsFrom(await readOffice())}
      onClose={onClose}
      save={async (values, { key, tag }) => {
        await put(key, tag, () => ({
          name: textOf(values, 'name'),
          zone: textOf(values, 'zone'),
          locality: textOf(values, 'locality'),
          quietFrom: quietOf(values, 'quietFrom'),
          quietUntil: quietOf(values, 'quietUntil'),
        }));
        toastDone(saved);
      }}
    />
  );
}

function PaceTable({ office }: { readonly office: Office }): ReactNode {
  const t = useTexts(officeTexts);
  const a = useTexts(adminTexts);
  const names = useTexts(paceTexts);
  const say = useSay();
  const [open, setOpen] = useState<Urgency | null>(null);
  const paces = pacesOf(office.data);
  const rows = Object.keys(paceTexts) as (keyof typeof paceTexts)[];
  return (
    <section className={`panel ${styles.panel}`}>
      <header className="hd">
        <h2>{t.paces}</h2>
        <span className="sp" />
        {URGENCIES.map((one) => (
          <button key={one} type="button" className="btn sm" onClick={() => setOpen(one)}>
            {a.edit} {say(URGENCY_TEXTS[one])}
          </button>
        ))}
      </header>
      <DataTable
        label={t.paces}
        rows={rows}
        keyOf={(row) => row}
        columns={[
          { title: t.pace, cell: (row) => <b className="b">{names[row]}</b> },
          ...URGENCIES.map((one) => ({
            title: say(URGENCY_TEXTS[one]),
            cell: (row: string) => length(minutesOf(paces[one][row] ?? '') * 60_000),
          })),
        ]}
      />
      {open && <PaceEditor office={office} urgency={open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function paceFrom({ data, etag }: Office, urgency: Urgency): Loaded {
  const entries = Object.entries(pacesOf(data)[urgency]);
  const values: Values = Object.fromEntries(
    entries.map(([name, text]) => [name, String(minutesOf(text))]),
  );
  return { tag: etag, values };
}

function PaceEditor(props: EditorProps & { readonly urgency: Urgency }): ReactNode {
  const { office, urgency, onClose } = props;
  const t = useTexts(officeTexts);
  const { saved } = useTexts(formTexts);
  const names = useTexts(paceTexts);
  const say = useSay();
  const fields = Object.entries(names).map(([name, label]): Field => ({
    name,
    label,
    kind: 'number',
  }));
  return (
    <FormDialog
      title={`${t.editPace}：${say(URGENCY_TEXTS[urgency])}`}
      fields={fields}
      prefix={`paces.${urgency}.`}
      initial={paceFrom(office, urgency)}
      reload={async () => paceFrom(await readOffice(), urgency)}
      onClose={onClose}
      save={async (values, { key, tag }) => {
        const typed: Record<string, string> = {};
        for (const name of Object.keys(paceTexts))
          typed[name] = `PT${Math.round(numberOf(values, name) * 60)}S`;
        await put(key, tag, (now) => {
          const paces = pacesOf(now);
          const next = { ...paces, [urgency]: { ...paces[urgency], ...typed } };
          return { paces: next as unknown as Dto['PacesDto'] };
        });
        toastDone(saved);
      }}
    >
      <p className="m">{t.minutes}</p>
    </FormDialog>
  );
}
