import { GUEST_GROUPS, fieldsOfGroup, type GuestField, type GuestGroup } from '@app/domain';
import { FIELD_GROUP_TEXTS } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { answer, api, keys } from '../../../api';
import { useSay, useTexts } from '../../../language';
import { Empty, Icon, Read } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { usePlan } from '../context';
import { useBatchNames, useFieldName, type Guest } from './guest';
import { GuestDialog } from './guest-dialog';
import { guestsTexts } from './guests.texts';
import { PasteDialog } from './paste-dialog';
import planStyles from '../plan.module.css';
import styles from './guests.module.css';

/** 来宾: the list, pasted or written; personal fields only when asked for. */
export function GuestsStep(): ReactNode {
  const { reception } = usePlan();
  const [groups, setGroups] = useState<readonly GuestGroup[]>([]);
  const [open, setOpen] = useState<'paste' | 'new' | Guest | null>(null);
  const close = (): void => setOpen(null);
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'guests', groups.join()),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{receptionId}/guests', {
          params: {
            path: { receptionId: reception.id },
            query: groups.length > 0 ? { fields: [...groups] } : {},
          },
        }),
      ),
    placeholderData: (before) => before,
  });
  return (
    <section className="panel">
      <Read query={query} rows={6}>
        {({ guests, allowed }) => (
          <>
            <Head
              count={guests.length}
              {...{ allowed, groups, setGroups }}
              onPaste={() => setOpen('paste')}
              onAdd={() => setOpen('new')}
            />
            <Counts />
            <List {...{ guests, groups }} onOpen={setOpen} />
          </>
        )}
      </Read>
      {open === 'paste' && <PasteDialog onClose={close} />}
      {open === 'new' && (
        <GuestDialog guest={null} allowed={query.data?.allowed ?? []} onClose={close} />
      )}
      {open !== null && typeof open === 'object' && (
        <GuestDialog guest={open} allowed={query.data?.allowed ?? []} onClose={close} />
      )}
    </section>
  );
}

interface HeadProps {
  readonly count: number;
  readonly allowed: readonly string[];
  readonly groups: readonly GuestGroup[];
  readonly setGroups: (groups: readonly GuestGroup[]) => void;
  readonly onPaste: () => void;
  readonly onAdd: () => void;
}

function Head({ count, allowed, groups, setGroups, onPaste, onAdd }: HeadProps): ReactNode {
  const t = useTexts(guestsTexts);
  const say = useSay();
  const { reception } = usePlan();
  const mayWrite = can(useSession(), 'guest.write');
  const expected = reception.facts.headCount;
  return (
    <header className={`hd ${styles.guestsHead}`}>
      <h2>{t.title}</h2>
      <span className="count">{t.count(count, expected ? String(expected) : t.open)}</span>
      <span className="sp" />
      <div
        className={planStyles.filter}
        role="group"
        aria-label={t.show}
        title={t.shownNote}
        hidden={count === 0}
      >
        {GUEST_GROUPS.filter((group) => allowed.includes(group)).map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={groups.includes(group)}
            onClick={() =>
              setGroups(
                groups.includes(group) ? groups.filter((g) => g !== group) : [...groups, group],
              )
            }
          >
            {say(FIELD_GROUP_TEXTS[group])}
          </button>
        ))}
      </div>
      {mayWrite && (
        <>
          <button type="button" className="btn" onClick={onAdd}>
            <Icon name="plus" />
            {t.add}
          </button>
          <button type="button" className="btn" onClick={onPaste}>
            <Icon name="copy" />
            {t.paste}
          </button>
        </>
      )}
    </header>
  );
}

/** How many there are of each batch, group and diet. */
function Counts(): ReactNode {
  const t = useTexts(guestsTexts);
  const { reception } = usePlan();
  const batches = useBatchNames();
  const { data } = useQuery({
    queryKey: keys.reception(reception.id, 'guests', 'counts'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{receptionId}/guests/counts', {
          params: { path: { receptionId: reception.id } },
        }),
      ),
  });
  if (!data || data.total === 0) return null;
  const lines = [
    [t.batches, data.batches, t.none],
    [t.groups, data.groups, t.none],
    [t.diets, data.diets ?? [], t.noDiet],
  ] as const;
  return (
    <p className={styles.counts}>
      {lines.map(([name, counts, nobody]) =>
        counts.some((one) => one.key !== null) ? (
          <span key={name}>
            <span className="l">{name}</span>
            {counts.map(({ key, count }) => (
              <span key={key} className="tag">
                <bdi>{key === null ? nobody : (batches.get(key) ?? key)}</bdi> {count}
              </span>
            ))}
          </span>
        ) : null,
      )}
    </p>
  );
}

const PLAIN: readonly GuestField[] = ['name', 'originalName', 'unit', 'title', 'batch', 'group'];
const SELDOM: ReadonlySet<GuestField> = new Set(['originalName', 'batch', 'group']);
/** Pixels of a column; 130 where nothing is said. */
const WIDE: ReadonlyMap<GuestField, number> = new Map([
  ['name', 190],
  ['unit', 220],
  ['title', 160],
]);

interface ListProps {
  readonly guests: readonly Guest[];
  readonly groups: readonly GuestGroup[];
  readonly onOpen: (guest: Guest) => void;
}

function List({ guests, groups, onOpen }: ListProps): ReactNode {
  const t = useTexts(guestsTexts);
  const nameOf = useFieldName();
  const batches = useBatchNames();
  if (guests.length === 0) return <Empty>{t.empty}</Empty>;
  const saidOf = (guest: Guest, field: GuestField): string | null | undefined =>
    field === 'batch' ? (batches.get(guest.batch ?? '') ?? guest.batch) : guest[field];
  // What nobody has takes no room.
  const plain = PLAIN.filter((field) => !SELDOM.has(field) || guests.some((guest) => guest[field]));
  const fields = [...plain, ...groups.flatMap((group) => fieldsOfGroup(group))];
  const width = (field: GuestField): number => WIDE.get(field) ?? 130;
  const columns: TableColumnsType<Guest> = [
    { key: 'position', dataIndex: 'position', width: 52, align: 'right' },
    ...fields.map((field) => ({
      key: field,
      title: nameOf(field),
      ellipsis: field !== 'name',
      width: width(field),
      render: (_: unknown, guest: Guest) =>
        field === 'name' ? (
          <button
            type="button"
            className={styles.guestName}
            aria-label={t.edit(guest.name ?? t.noName)}
            onClick={() => onOpen(guest)}
          >
            <bdi>{guest.name ?? t.noName}</bdi>
          </button>
        ) : (
          (saidOf(guest, field) ?? <span className="l">—</span>)
        ),
    })),
  ];
  return (
    <Table<Guest>
      rowKey="id"
      size="small"
      columns={columns}
      dataSource={[...guests]}
      pagination={false}
      virtual={guests.length > 100}
      scroll={{
        x: 52 + fields.reduce((sum, field) => sum + width(field), 0),
        ...(guests.length > 100 && { y: 600 }),
      }}
    />
  );
}
