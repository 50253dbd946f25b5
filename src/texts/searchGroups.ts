/** The groups into which the search puts the kinds of what it finds, in the order in which visitors see them. */
export const searchGroups = ['stories', 'method', 'results', 'guides', 'words'] as const;

/** One of the groups of the search. */
export type SearchGroup = (typeof searchGroups)[number];
