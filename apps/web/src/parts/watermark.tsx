import { createContext, use, useId, type ReactNode } from 'react';
import { useNow } from '../time/now';
import { clock, dayKey, deviceZone } from '../time/say';
import styles from './watermark.module.css';

/** Name of who looks; null where nobody has signed in. */
export const ViewerContext = createContext<string | null>(null);

/** 水印: who looks at this and when, faint over what is around it; nothing where nobody signed in. */
export function Watermark(): ReactNode {
  const name = use(ViewerContext);
  return name === null ? null : <Mark name={name} />;
}

// On the screen and on paper: whoever photographs a page photographs his own name.
function Mark({ name }: { readonly name: string }): ReactNode {
  const id = useId();
  const now = useNow();
  const words = `${name} ${dayKey(now, deviceZone)} ${clock(now, deviceZone)}`;
  return (
    <svg className={styles.watermark} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width="360"
          height="200"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-22)"
        >
          <text x="20" y="60">
            {words}
          </text>
          <text x="200" y="160">
            {words}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
