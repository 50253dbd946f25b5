/** Tells every tab of the site that what is kept has changed. */
export interface News {
  tell(): void;
  /** @param hear called when another tab told */
  listen(hear: () => void): void;
}

/** Opens the way between the tabs: a channel, or where there is none (iOS before 15.4) a mark that they all see. */
export function openNews(root: string): News {
  const name = `trama guardado ${root}`;
  const channel = openChannel(name);
  return {
    tell: () => {
      channel?.postMessage('');
      if (!channel) leaveMark(name);
    },
    listen: (hear) => {
      channel?.addEventListener('message', hear);
      if (!channel)
        addEventListener('storage', ({ key }) => {
          if (key === name) hear();
        });
      // What was out of sight heard nothing, or slept.
      addEventListener('pageshow', ({ persisted }) => persisted && hear());
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && hear());
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  } catch {
    return undefined;
  }
}

function leaveMark(name: string): void {
  try {
    localStorage.setItem(name, String(Date.now()));
  } catch {
    // Other tabs see it when they are looked at.
  }
}
