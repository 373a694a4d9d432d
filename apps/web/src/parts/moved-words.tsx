import { Fragment, type ReactNode } from 'react';

const MOVE = /(\d\d:\d\d) → (\d\d:\d\d)/;

/** A sentence with its times that move: the old one struck out, the new one in the colour of change. */
export function MovedWords({ children }: { readonly children: string }): ReactNode {
  // Of every match the two groups stand between what is around it.
  const parts = children.split(new RegExp(MOVE, 'g'));
  return parts.map((part, index) => {
    if (index % 3 === 0) return <Fragment key={index}>{part}</Fragment>;
    if (index % 3 === 2)
      return (
        <span key={index} className="new nw">
          {part}
        </span>
      );
    return (
      <Fragment key={index}>
        <span className="old nw">{part}</span>
        {' → '}
      </Fragment>
    );
  });
}
