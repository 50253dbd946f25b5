import { anchorOf } from '../quickIndex.ts';

/** A heading of a page, to which an address can lead. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  /** The word of the text at which it stands. */
  readonly location: number;
}

/** A page as the full text keeps it. */
export interface Fragment {
  readonly url: string;
  /** Its text, words parted by blanks. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly headings: readonly Heading[];
}

/** A page in its file: a heading whose anchor is made of its words says the anchor no more. */
export interface PackedFragment extends Omit<Fragment, 'headings'> {
  readonly headings: readonly (readonly [location: number, text: string, id?: string])[];
}

/** Turns a page into the form of its file. */
export const packFragment = (fragment: Fragment): PackedFragment => ({
  ...fragment,
  headings: fragment.headings.map(({ id, text, location }) =>
    anchorOf(text) === id ? [location, text] : [location, text, id],
  ),
});

/** Reads a page from its file. */
export const unpackFragment = (packed: PackedFragment): Fragment => ({
  ...packed,
  headings: packed.headings.map(([location, text, id = anchorOf(text)]) => ({ id, text, location })),
});
