import { useMemo, type ReactNode } from 'react';
import { clausesOf, useTexts } from '../../../language';
import { State } from '../../../parts/state';
import { clock, range } from '../../../time/say';
import type { Item, Task } from '../data';
import { saidOf, stateIconOf, type Bar, type BarState } from './bar';
import { lanesTexts } from './lanes.texts';
import type { Stretch } from './scale';

interface Sayings {
  /** The whole of a bar in one sentence; it begins with the words the bar shows. */
  readonly say: (bar: Bar) => string;
  /** The same in lines. */
  readonly tip: (bar: Bar) => ReactNode;
  readonly state: (state: BarState) => string;
}

interface Source {
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly zone: string;
}

/** How bars are put into words. */
export function useBarSayings({ items, tasks, zone }: Source): Sayings {
  const t = useTexts(lanesTexts);
  return useMemo(() => {
    const byKey = new Map(items.map((item) => [item.key, item] as const));
    const byId = new Map(tasks.map((task) => [task.id, task] as const));
    const span = ({ from, to }: Stretch, bar: Bar): string =>
      bar.isOpen
        ? bar.kind === 'item'
          ? clock(from, zone)
          : clock(to, zone)
        : range(from, to, zone);
    const planOf = (bar: Bar): string =>
      bar.isOpen && bar.kind === 'task'
        ? t.due(span(bar, bar))
        : `${t.plannedTime} ${span(bar, bar)}`;
    const say = (bar: Bar): string =>
      bar.kind === 'cluster'
        ? bar.label
        : clausesOf([saidOf(bar), bar.isLate && bar.detail ? null : t[bar.state], planOf(bar)]);
    const tip = (bar: Bar): ReactNode => {
      const item = byKey.get(bar.opens[0] ?? '');
      const task = byId.get(bar.opens[0] ?? '');
      if (bar.kind === 'cluster')
        return bar.opens.map((id) => <p key={id}>{byId.get(id)?.what}</p>);
      return (
        <>
          <p className="b">{bar.label}</p>
          <p>
            <State tone={bar.tone} icon={stateIconOf(bar)}>
              {clausesOf([bar.isLate && bar.detail ? null : t[bar.state], bar.detail])}
            </State>
          </p>
          <p className="m">{planOf(bar)}</p>
          {item && <RealTimes bar={bar} zone={zone} />}
          {(task?.place ?? item?.place) && <p className="m">{task?.place ?? item?.place}</p>}
          {task?.doer && (
            <p className="m">
              {t.doer} {task.doer.name}
            </p>
          )}
        </>
      );
    };
    return { say, tip, state: (state: BarState) => t[state] };
  }, [items, tasks, zone, t]);
}

function RealTimes({ bar, zone }: { readonly bar: Bar; readonly zone: string }): ReactNode {
  const t = useTexts(lanesTexts);
  const { actual, over, forecast } = bar;
  const real = actual && { from: actual.from, to: (over ?? actual).to };
  return (
    <>
      {real && <p className="m">{`${t.actualTime} ${range(real.from, real.to, zone)}`}</p>}
      {forecast && (
        <p className="m">{`${t.expectedTime} ${range(forecast.from, forecast.to, zone)}`}</p>
      )}
    </>
  );
}
