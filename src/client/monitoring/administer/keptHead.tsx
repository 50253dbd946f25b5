import { createContext, useContext, useState, type ReactNode } from 'react';

/** Which of two continuations of the registry was chosen to stay, until an act says it. */
interface KeptHead {
  /** Hash of its last act. */
  readonly kept: string | undefined;
  readonly keep: (hash: string) => void;
}

const HeadContext = createContext<KeptHead>({ kept: undefined, keep: () => undefined });

/** Remembers the choice while the page is open. */
export function KeptHeadProvider({ children }: { readonly children: ReactNode }) {
  const [kept, keep] = useState<string>();
  return <HeadContext value={{ kept, keep }}>{children}</HeadContext>;
}

export const useKeptHead = (): KeptHead => useContext(HeadContext);

/** What an act lays aside: all last acts but the one that was chosen; nothing where none was. */
export const listLaidAside = (heads: readonly string[], kept: string | undefined): readonly string[] =>
  kept !== undefined && heads.includes(kept) ? heads.filter((hash) => hash !== kept).sort() : [];
