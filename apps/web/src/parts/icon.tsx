import type { ReactNode } from 'react';

/** The icons of theme/icons.css. */
export type IconName =
  | 'unack'
  | 'ack'
  | 'run'
  | 'done'
  | 'recheck'
  | 'late'
  | 'block'
  | 'rag-r'
  | 'rag-a'
  | 'rag-g'
  | 'rag-n'
  | 'clash'
  | 'pin'
  | 'phone'
  | 'bell'
  | 'search'
  | 'check'
  | 'x'
  | 'plus'
  | 'more'
  | 'right'
  | 'left'
  | 'down'
  | 'arrow'
  | 'inbox'
  | 'gate'
  | 'doc'
  | 'stamp'
  | 'board'
  | 'cal'
  | 'gear'
  | 'user'
  | 'clock'
  | 'place'
  | 'link'
  | 'copy'
  | 'pen'
  | 'flag'
  | 'shift'
  | 'moon'
  | 'plane'
  | 'bus'
  | 'meal'
  | 'bed'
  | 'walk'
  | 'wait'
  | 'chat'
  | 'undo'
  | 'info'
  | 'warn'
  | 'stop'
  | 'drag'
  | 'print'
  | 'shield';

interface IconProps {
  readonly name: IconName;
  /** Said to those who do not see it; without one the icon is decoration beside a word. */
  readonly label?: string;
  readonly className?: string;
}

export function Icon({ name, label, className = '' }: IconProps): ReactNode {
  const classes = `ic i-${name} ${className}`;
  if (label === undefined) return <i className={classes} aria-hidden="true" />;
  return <i className={classes} role="img" aria-label={label} />;
}
