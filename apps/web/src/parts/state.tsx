import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'gry' | 'blu' | 'grn' | 'vio' | 'amb' | 'red';

interface StateProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly children: ReactNode;
  /** `pill` on its soft ground, `solid` for the worst, `plain` in running text. */
  readonly look?: 'plain' | 'pill' | 'solid';
}

/** Icon, word and colour, always the three together. */
export function State({ tone, icon, children, look = 'plain' }: StateProps): ReactNode {
  return (
    <span className={`st ${tone} ${look === 'plain' ? '' : look}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
