/**
 * Acts by the one that each follows. A chain that nobody disturbed is a row; two acts after one predecessor make it a
 * tree, and then nothing of it counts until somebody who may says which way goes on.
 */

/** What of an act its place depends on. */
export interface Link {
  readonly hash: string;
  readonly value: { readonly previous: string | null; readonly discards?: readonly string[] | undefined };
}

/** Acts of one chain in their order. */
export interface Forest<Entry extends Link> {
  /**
   * Every act that leads back to a beginning, each after the one that it follows; of two, that of the lower hash first.
   */
  readonly ordered: readonly Entry[];
  /** Acts whose predecessor is not there, and what follows them. */
  readonly orphans: readonly Entry[];
  /** The act before one; undefined for a beginning. */
  parentOf(entry: Entry): Entry | undefined;
  childrenOf(entry: Entry): readonly Entry[];
  /** Place in its chain, from 1. */
  depthOf(entry: Entry): number;
}

const byHash = (one: Link, other: Link): number => (one.hash < other.hash ? -1 : 1);

/** Puts acts in their order. The order in which they are handed over changes nothing. */
export function buildForest<Entry extends Link>(entries: readonly Entry[]): Forest<Entry> {
  const known = new Map(entries.map((entry) => [entry.hash, entry]));
  const children = new Map<string | null, Entry[]>();
  for (const entry of [...known.values()].sort(byHash)) {
    const siblings = children.get(entry.value.previous);
    if (siblings) siblings.push(entry);
    else children.set(entry.value.previous, [entry]);
  }
  const ordered: Entry[] = [];
  const depths = new Map<string, number>();
  // A chain may be long: no recursion.
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    ordered.push(entry);
    depths.set(entry.hash, (depths.get(entry.value.previous ?? '') ?? 0) + 1);
    waiting.push(...[...(children.get(entry.hash) ?? [])].reverse());
  }
  return {
    ordered,
    orphans: [...known.values()].filter(({ hash }) => !depths.has(hash)).sort(byHash),
    parentOf: ({ value }) => (value.previous === null ? undefined : known.get(value.previous)),
    childrenOf: ({ hash }) => children.get(hash) ?? [],
    depthOf: ({ hash }) => depths.get(hash) ?? 0,
  };
}

/** The hashes of an act and of all that it leads back to. */
export function listAncestors<Entry extends Link>(forest: Forest<Entry>, entry: Entry): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at: Entry | undefined = entry; at && !found.has(at.hash); at = forest.parentOf(at)) found.add(at.hash);
  return found;
}

/** The hashes of acts that lead to an act of a set, and of those. */
export function listCovered<Entry extends Link>(
  forest: Forest<Entry>,
  heads: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entry of forest.ordered)
    if (heads.has(entry.hash)) for (const hash of listAncestors(forest, entry)) found.add(hash);
  return found;
}

/**
 * The last acts that still count: one, unless there is a conflict. An act with `discards` lays aside the acts that it
 * names and what leads to them from where the ways part. It cannot lay aside what its author did not see: whatever
 * follows a way that was laid aside is a conflict again.
 *
 * @param accepted whether an act counts at all; what follows one that does not, does not either
 */
export function listLeaves<Entry extends Link>(
  forest: Forest<Entry>,
  accepted: (entry: Entry) => boolean,
): readonly Entry[] {
  const counted = forest.ordered.filter(accepted);
  const leaves = counted.filter((entry) => !forest.childrenOf(entry).some(accepted));
  if (leaves.length < 2) return leaves;
  const known = new Map(counted.map((entry) => [entry.hash, entry]));
  const ways = new Map(leaves.map((leaf) => [leaf.hash, listAncestors(forest, leaf)]));
  const aside = new Map(leaves.map((leaf) => [leaf.hash, listAside(forest, leaf, known)]));
  const memory = new Map<string, boolean>();
  // Who lays another aside saw it: it is younger, so this ends.
  const isLive = (leaf: Entry): boolean => {
    const told = memory.get(leaf.hash);
    if (told !== undefined) return told;
    const live = !leaves.some(
      (other) =>
        other !== leaf &&
        aside.get(other.hash)?.has(leaf.hash) &&
        !ways.get(leaf.hash)?.has(other.hash) &&
        isLive(other),
    );
    memory.set(leaf.hash, live);
    return live;
  };
  return leaves.filter(isLive);
}

/** What the acts that lead to one laid aside. */
function listAside<Entry extends Link>(
  forest: Forest<Entry>,
  leaf: Entry,
  known: ReadonlyMap<string, Entry>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at: Entry | undefined = leaf; at; at = forest.parentOf(at))
    for (const hash of listLaidAside(forest, at, known)) found.add(hash);
  return found;
}

/**
 * What an act lays aside by itself: the acts that it names, and what leads to them from where the ways part.
 *
 * @param known acts that count, by their hash
 */
export function listLaidAside<Entry extends Link>(
  forest: Forest<Entry>,
  entry: Entry,
  known: ReadonlyMap<string, Entry>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (!entry.value.discards) return found;
  const own = listAncestors(forest, entry);
  for (const hash of entry.value.discards)
    for (let other = known.get(hash); other && !own.has(other.hash); other = forest.parentOf(other))
      found.add(other.hash);
  return found;
}
