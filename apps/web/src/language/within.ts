/** A day named within an English sentence begins small: "by tomorrow 09:00". Others stay as they are. */
export const within = (when: string): string =>
  when.replace(/^(?:Today|Tomorrow|Yesterday)\b/, (named) => named.toLowerCase());
