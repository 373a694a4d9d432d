import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Dto } from '../../../api';
import { defineTexts, useTexts, within } from '../../../language';
import { controlId } from '../../../parts/facts/facts';
import { Icon, Read, State } from '../../../parts';
import { moment, useNow } from '../../../time';
import { useFacts, usePlan } from '../context';
import { fieldOfFact } from './field-of-fact';
import { FactWaiveDialog } from './fact-waive-dialog';
import { confirmReading } from '../store/readings';
import planStyles from '../plan.module.css';
import styles from './facts.module.css';

const confirmTexts = defineTexts({
  title: { zh: '任务确认', en: 'Confirmation' },
  due: {
    zh: (when: string) => `${when} 前备齐`,
    en: (when: string) => `complete by ${within(when)}`,
  },
  late: { zh: '要素逾期', en: 'The facts are late' },
  missing: { zh: (n: number) => `还缺 ${n} 项`, en: (n: number) => `${n} missing` },
  complete: { zh: '要素齐了', en: 'All facts are there' },
  fill: { zh: '去填', en: 'Fill in' },
  waive: { zh: '申请豁免', en: 'Waive' },
  waived: { zh: (name: string) => `${name} 批准豁免`, en: (name: string) => `waived by ${name}` },
  asked: { zh: '问对方', en: 'ask' },
  own: { zh: '本方定', en: 'ours' },
  letter: { zh: '公函', en: 'Letter' },
  there: { zh: '已登记', en: 'recorded' },
  notThere: { zh: '还没有', en: 'not there' },
  contacts: { zh: '问谁', en: 'Whom to ask' },
  nobody: { zh: '还没有对方联系人', en: 'Nobody of the other side is known' },
  askedBy: {
    zh: (who: string, when: string) => `${who} 去问，${when} 前`,
    en: (who: string, when: string) => `${who} asks, by ${within(when)}`,
  },
  guests: { zh: '来宾名单', en: 'Guest list' },
  listed: {
    zh: (n: number, of: string) => `已列 ${n} 人，应到 ${of}`,
    en: (n: number, of: string) => `${n} listed of ${of}`,
  },
  unknown: { zh: '人数未定', en: 'unknown' },
  people: { zh: (n: number) => `${n} 人`, en: (n: number) => String(n) },
  approval: { zh: '同意接待', en: 'Agreement to receive' },
  none: { zh: '还没有报批', en: 'not submitted' },
  pending: { zh: '在审', en: 'submitted' },
  returned: { zh: '已退回', en: 'returned' },
  approved: { zh: '已批准', en: 'approved' },
});

/** Puts the cursor where a fact is filled in; a line that is missing for it is added first. */
function useFill(): (fact: string) => void {
  const { reception } = usePlan();
  const { changes, put } = useFacts();
  return (fact) => {
    const { path, part } = fieldOfFact(fact, { ...reception.facts, ...changes });
    if (part) put(part);
    requestAnimationFrame(() => {
      const control = document.getElementById(controlId(path));
      control?.focus({ preventScroll: true });
      control?.scrollIntoView({ block: 'center' });
    });
  };
}

/** What is still empty, whom it is asked of, and how far the agreement is. */
export function ConfirmSide(): ReactNode {
  const t = useTexts(confirmTexts);
  const { reception } = usePlan();
  const query = useQuery(confirmReading(reception.id));
  return (
    <aside className={`panel ${planStyles.side}`} aria-label={t.title}>
      <Read query={query} rows={6}>
        {(confirm) => (
          <>
            <Head confirm={confirm} />
            <div className={planStyles.found}>
              <Facts confirm={confirm} />
              <Rest confirm={confirm} />
            </div>
          </>
        )}
      </Read>
    </aside>
  );
}

interface PartProps {
  readonly confirm: Dto['ConfirmDto'];
}

function Head({ confirm }: PartProps): ReactNode {
  const t = useTexts(confirmTexts);
  const now = useNow();
  const count = confirm.missing.length;
  return (
    <header className="hd">
      <h2>{t.title}</h2>
      {count === 0 ? (
        <State tone="grn" icon="done">
          {t.complete}
        </State>
      ) : (
        <State tone="amb" icon="warn">
          {t.missing(count)}
        </State>
      )}
      <span className="sp" />
      {confirm.late ? (
        <State tone="red" icon="late">
          {t.late}
        </State>
      ) : (
        confirm.dueAt !== null &&
        count > 0 && (
          <span className="t12 l">{t.due(moment(confirm.dueAt, confirm.zone, now))}</span>
        )
      )}
    </header>
  );
}

function Facts({ confirm }: PartProps): ReactNode {
  const t = useTexts(confirmTexts);
  const { mayWrite } = usePlan();
  const fill = useFill();
  const [waiving, setWaiving] = useState<Dto['ConfirmFactDto'] | null>(null);
  const order = { missing: 0, waived: 1, filled: 2 } as Readonly<Record<string, number>>;
  const facts = [...confirm.facts].sort((a, b) => order[a.state] - order[b.state]);
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.fact} className={planStyles.fact}>
          <Icon
            name={fact.state === 'filled' ? 'done' : fact.state === 'waived' ? 'check' : 'warn'}
            className={fact.state === 'missing' ? 'camb' : 'cgrn'}
          />
          <span className="el" title={fact.name}>
            {fact.name}
          </span>
          {fact.state === 'missing' && (
            <span className={planStyles.acts}>
              <span className="t12 l">{fact.asked ? t.asked : t.own}</span>
              <button type="button" onClick={() => fill(fact.fact)}>
                {t.fill}
              </button>
              {mayWrite && (
                <button type="button" onClick={() => setWaiving(fact)}>
                  {t.waive}
                </button>
              )}
            </span>
          )}
          {fact.state === 'waived' && (
            <span className="t12 l">{t.waived(fact.waivedBy?.name ?? '')}</span>
          )}
        </li>
      ))}
      {waiving && <FactWaiveDialog fact={waiving} onClose={() => setWaiving(null)} />}
    </ul>
  );
}

const APPROVALS = {
  none: ['gry', 'rag-n'],
  pending: ['blu', 'wait'],
  returned: ['amb', 'undo'],
  approved: ['grn', 'done'],
} as const;

function Rest({ confirm }: PartProps): ReactNode {
  const t = useTexts(confirmTexts);
  const now = useNow();
  const approval = (
    confirm.approval in APPROVALS ? confirm.approval : 'none'
  ) as keyof typeof APPROVALS;
  const [tone, icon] = APPROVALS[approval];
  const { listed, expected } = confirm.guests;
  const fill = useFill();
  return (
    <dl className={styles.rest}>
      <dt>{t.approval}</dt>
      <dd>
        <State tone={tone} icon={icon}>
          {t[approval]}
        </State>
      </dd>
      <dt>{t.letter}</dt>
      <dd>
        {confirm.letter.state === 'missing' ? (
          <>
            {t.notThere}{' '}
            <button type="button" className="btn sm gh" onClick={() => fill('letterNumber')}>
              {t.fill}
            </button>
          </>
        ) : (
          (confirm.letter.letterNumber ?? t.there)
        )}
      </dd>
      <dt>{t.guests}</dt>
      <dd>{t.listed(listed, expected === null ? t.unknown : t.people(expected))}</dd>
      <dt>{t.contacts}</dt>
      <dd>
        {confirm.contacts.map(({ name, role, phone, inquiry }, index) => (
          <p key={name ?? index}>
            <b className="b">{name ?? t.nobody}</b> {role}{' '}
            {phone !== null && (
              <span className="nw">
                <a href={`tel:${phone}`}>{phone}</a>
              </span>
            )}
            {inquiry?.status === 'open' && (
              <span className="t12 l">
                {inquiry.sentence}
                {inquiry.owner &&
                  inquiry.dueAt &&
                  ` · ${t.askedBy(inquiry.owner.name, moment(inquiry.dueAt, confirm.zone, now))}`}
              </span>
            )}
          </p>
        ))}
      </dd>
    </dl>
  );
}
