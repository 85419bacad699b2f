/**
 * localStorage that never throws: a browser may forbid it, and what is in it may be anything.
 * Without it the page works and forgets.
 */
export const stored = {
  read(key: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(prefix + key) ?? 'null');
    } catch {
      return null;
    }
  },

  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(prefix + key, JSON.stringify(value));
    } catch {
      // Forbidden or full.
    }
  },

  /** Calls back when another tab writes the key. */
  watch(key: string, changed: () => void): void {
    addEventListener('storage', (event) => {
      if (event.key === prefix + key) changed();
    });
  },
};

const prefix = 'unbind-bot.';
