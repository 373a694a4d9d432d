import { useState } from 'react';

export interface Selection {
  readonly isOn: boolean;
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly choose: (keys: readonly string[]) => void;
  readonly turn: (isOn: boolean) => void;
}

/** Several rows chosen for one act. */
export function useSelection(): Selection {
  const [isOn, setOn] = useState(false);
  const [keys, setKeys] = useState<readonly string[]>([]);
  return {
    isOn,
    keys,
    has: (key) => keys.includes(key),
    toggle: (key) =>
      setKeys((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key])),
    choose: setKeys,
    turn: (next) => {
      setOn(next);
      setKeys([]);
    },
  };
}
