import { Table as AntTable, type TableColumnsType, type TableProps as AntTableProps } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLanguage, useTexts } from '../../language';
import { Check, type Chosen } from '../../parts/chosen';
import { HereAt } from '../../parts/here-at';
import { Rag } from '../../parts/rag';
import { Desk } from '../../theme/desk';
import { useNow, moment } from '../../time';
import type { Column, ListView, Sort } from './list-view';
import { receptionsTexts } from './receptions.texts';
import { RowActs } from './row-acts';
import { daysOf, TaskSums, useRowWords } from './row-words';
import type { Row } from './use-receptions';
import styles from './receptions.module.css';

interface TableProps {
  readonly rows: readonly Row[];
  readonly view: ListView;
  readonly onSort: (sort: Sort) => void;
  readonly chosen: Chosen<Row>;
  /** All that match, or none. */
  readonly onAll: () => void;
}

type Choice = NonNullable<AntTableProps<Row>['rowSelection']>;
type ColumnTable = Readonly<Record<Column, TableColumnsType<Row>[number]>>;

function useColumnTable(): ColumnTable {
  const t = useTexts(receptionsTexts);
  const words = useRowWords();
  const language = useLanguage();
  const open = <span className="l">{t.open}</span>;
  return {
    stage: {
      title: t.stage,
      width: 92,
      render: (_, row) => <b className="b nw">{words.stage(row)}</b>,
    },
    days: { title: t.days, width: 148, render: (_, row) => daysOf(row, language) ?? open },
    heads: { title: t.heads, width: 70, align: 'right', render: (_, r) => r.headCount ?? open },
    officer: { title: t.officer, width: 80, render: (_, row) => row.officer?.name ?? open },
    tasks: { title: t.tasks, width: 176, render: (_, row) => <TaskSums row={row} /> },
    next: {
      title: t.next,
      width: 164,
      render: (_, row) => <NextDue row={row} />,
    },
    unit: { title: t.unit, width: 180, render: (_, row) => row.sendingUnit ?? open },
    grade: { title: t.grade, width: 110, render: (_, row) => row.grade ?? open },
    profile: { title: t.profile, width: 120, render: (_, row) => words.profile(row) },
    urgency: { title: t.urgency, width: 90, render: (_, row) => words.urgency(row) },
  };
}

/** When the next thing is due, on the reception's clock and on this device's. */
function NextDue({ row }: { readonly row: Row }): ReactNode {
  const now = useNow();
  if (!row.nextDue) return '—';
  return (
    <span className="row wrap" style={{ gap: '0 8px' }}>
      <span className="nw">{moment(row.nextDue, row.zone, now)}</span>
      <HereAt at={row.nextDue} zone={row.zone} />
    </span>
  );
}

/** Receptions may be chosen, one by one or all that match. */
function useChoice(chosen: Chosen<Row>, onAll: () => void): Choice {
  const t = useTexts(receptionsTexts);
  return {
    columnWidth: CHECK_PX,
    columnTitle: (
      <Check
        label={t.chooseAll}
        isOn={chosen.isAll}
        isMixed={chosen.rows.length > 0}
        onChange={onAll}
      />
    ),
    renderCell: (_, row) => (
      <Check
        label={t.choose(row.title)}
        isOn={chosen.has(row.id)}
        onChange={() => chosen.toggle(row)}
      />
    ),
  };
}

/** What a name of a reception needs, in pixels; the columns beside it say theirs. */
const NAME_PX = 190;
const CHECK_PX = 44;

const widthOf = (columns: TableColumnsType<Row>): number =>
  columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : NAME_PX), CHECK_PX);

/** The list as a table; a click on a head sorts by it where the list can be sorted. */
export function Table({ rows, view, onSort, chosen, onAll }: TableProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const navigate = useNavigate();
  const more = useColumnTable();
  const columns = useMemo((): TableColumnsType<Row> => {
    const sorted = (key: Sort): TableColumnsType<Row>[number] => ({
      sorter: true,
      sortDirections: ['ascend'],
      sortOrder: view.sort === key ? 'ascend' : null,
      onHeaderCell: () => ({ onClick: () => onSort(key) }),
    });
    return [
      { key: 'rag', title: t.rag, width: 76, render: (_, row) => <Rag health={row.health} /> },
      { key: 'code', title: t.code, dataIndex: 'code', width: 122, ...sorted('code') },
      {
        key: 'name',
        title: t.name,
        render: (_, row) => (
          <Link className={styles.name} to={`/receptions/${row.id}`}>
            {row.title}
          </Link>
        ),
      },
      ...view.columns.map((key) => ({
        key,
        ...more[key],
        ...(key === 'next' ? sorted('next') : {}),
      })),
      {
        key: 'acts',
        title: <span className="sr">{t.acts}</span>,
        width: 104,
        render: (_, row) => <RowActs row={row} />,
      },
    ];
  }, [t, view, more, onSort]);
  return (
    <Desk>
      <AntTable<Row>
        rowKey="id"
        size="small"
        columns={columns}
        dataSource={[...rows]}
        pagination={false}
        showSorterTooltip={false}
        rowSelection={useChoice(chosen, onAll)}
        scroll={{ x: widthOf(columns) }}
        onRow={(row) => ({
          className: styles.tableRow,
          onClick: (event) => {
            if (!(event.target as Element).closest('a,button,label'))
              void navigate(`/receptions/${row.id}`);
          },
        })}
      />
    </Desk>
  );
}
