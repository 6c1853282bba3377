/**
 * Failed logins for the audit log: each of them told, but in a flood only the first of an address, and then how many more
 * there were. What is kept is bounded. Nobody is refused here; that is the lockout's.
 */
import type { Clock } from '../kubevirt/clock.ts';

export interface FailedLogin {
  /** The client's address. */
  readonly address: string;
}

export interface FailedLoginsOptions<T extends FailedLogin> {
  readonly clock: Clock;
  readonly tell: (failure: T) => void;
  /** Of an address, over the milliseconds before: those that weren't told one by one. */
  readonly tellMore: (address: string, count: number) => void;
  /** Told one by one in each window. */
  readonly each?: number;
  readonly windowMs?: number;
  readonly maxAddresses?: number;
}

export interface FailedLogins<T extends FailedLogin> {
  failed(failure: T): void;
  /** Tells what hasn't been told, and ends its timers. */
  stop(): void;
}

interface Window {
  told: number;
  untold: number;
  readonly cancel: () => void;
}

export function createFailedLogins<T extends FailedLogin>(options: FailedLoginsOptions<T>): FailedLogins<T> {
  const { clock, tell, tellMore, each = 5, windowMs = 60_000, maxAddresses = 1024 } = options;
  // In the order in which they were opened.
  const windows = new Map<string, Window>();

  const close = (address: string): void => {
    const window = windows.get(address);
    windows.delete(address);
    window?.cancel();
    if (window && window.untold > 0) tellMore(address, window.untold);
  };
  const open = (address: string): Window => {
    const window = { told: 0, untold: 0, cancel: clock.after(windowMs, () => close(address)) };
    windows.set(address, window);
    const [oldest] = windows.keys();
    if (windows.size > maxAddresses && oldest !== undefined) close(oldest);
    return window;
  };

  return {
    failed(failure) {
      const window = windows.get(failure.address) ?? open(failure.address);
      if (window.told >= each) {
        window.untold += 1;
        return;
      }
      window.told += 1;
      tell(failure);
    },
    stop() {
      for (const address of [...windows.keys()]) close(address);
    },
  };
}
