/** A name of the site by its id. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/** What the site offers to describe a provider by. */
export interface ProvidersModel {
  /** Kinds of service; empty where the site has none. */
  readonly services: readonly Named[];
  /** Clusters in which one may work. */
  readonly places: readonly Named[];
}
