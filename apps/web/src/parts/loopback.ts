const LOOPBACK = /^(localhost|127\.|\[::1\])/;

/** Whether the address of this page is one that only this machine knows. */
export const isOnlyHere = (): boolean => LOOPBACK.test(window.location.hostname);
