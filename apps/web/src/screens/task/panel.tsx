import { useId, type ReactNode } from 'react';

interface TaskPanelProps {
  readonly title: string;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function TaskPanel({ title, head, children }: TaskPanelProps): ReactNode {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{title}</h2>
        <span className="sp" />
        {head}
      </div>
      <div className="bd">{children}</div>
    </section>
  );
}
