import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects what earlier work has left, so that it is not paid for by what is measured next. */
export const collected = (): void => collect();
