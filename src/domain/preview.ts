import { folders } from './addresses.ts';

/** What the picture of a page shows, by which a link to it shows itself where it is shared. */
export interface Preview {
  /** The id that its band is woven from. */
  readonly band: string;
  /** The kind of page, and where it happens. */
  readonly kicker: string;
  readonly title: string;
  /** The figure of the page, with its unit and what it is. */
  readonly figure?: { readonly text: string; readonly label: string } | undefined;
  readonly siteName: string;
  /** Where the site stands, as it is read aloud: without the scheme. */
  readonly host: string;
}

/** Width and height of every such picture, in pixels: what the services that show them ask for. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

/**
 * The attribute in which a page carries what its picture shows, until the picture is drawn. It is not published.
 */
export const PREVIEW_MARK = 'data-preview';

/** Address of the picture of a page, from the root of the site. @param address of the page */
export const previewAddressOf = (address: string): string => `${folders.previews}${address.slice(1)}vista.png`;

/** What the picture shows, for those who do not see it. */
export const describePreview = ({ title, figure }: Pick<Preview, 'title' | 'figure'>): string =>
  figure ? `${title}. ${figure.label}: ${figure.text}` : title;
