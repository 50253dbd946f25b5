import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#records/problem.ts';
import { checkDrawing } from './drawings.ts';

/** Files that a browser runs, or shows as a page of the site with all that a page may do. */
const PAGES = /\.(?:html?|[sx]html?|xht|mht|mhtml|svgz|xslt?|htc|hta)$/i;
const SCRIPTS = /\.(?:[cm]?js|wasm|swf|jar|php\d?|phtml|aspx?|jsp|cgi)$/i;
/** Files that a visitor's device runs when they are opened. */
const PROGRAMS =
  /\.(?:exe|msi|com|scr|bat|cmd|ps1|vbs?|vbe|wsf|lnk|url|reg|apk|dmg|pkg|deb|rpm|sh|app|docm|dotm|xlsm|xltm|xlam|pptm|potm)$/i;
const XML = /\.(?:xml|rss|atom|rdf|kml|gpx|gml|opml|xsd)$/i;
/** Kinds of files that browsers take for what they say, whatever stands in them. */
const TAKEN_AS_SAID =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|docx?|xlsx?|pptx?|od[tspg]|epub|zip|7z|gz|csv|tsv|json|geojson|jsonld|txt|md|css|mp[34]|m4[av]|og[gav]|opus|wav|web[mp]|woff2?|ttf|otf|ics|vcf|bib|ris|yaml|toml|webmanifest)$/i;

/** Files that a page, a guide or a list of files shows as a picture. */
const PICTURES = /\.(?:png|jpe?g|gif|webp|avif)$/i;
/** How the pictures begin that browsers and guides show: PNG, JPEG, GIF, WebP and AVIF, whatever they are named. */
const PICTURE_STARTS = /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/;

/** How much of a file shows whether it is a page. */
const SNIFFED = 1024;

/**
 * What stands in `public/` is published as it is, beside the pages and with their rights. Drawings are looked into;
 * what runs in a browser or on a visitor's device is refused. A page of one line without any markup may stay: it is
 * how search engines know who owns a site.
 *
 * @param root folder of the project
 * @param files those of the project that can be read
 */
export function checkPublicFiles(root: string, files: readonly string[]): Problem[] {
  return files.filter((file) => file.startsWith('public/')).flatMap((file) => checkPublicFile(root, file));
}

function checkPublicFile(root: string, file: string): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const refuse = (wrong: 'page' | 'script' | 'program' | 'sheet' | 'hidden'): Problem[] => [
    { code: 'archivo-activo', file, received: name, detail: { wrong } },
  ];
  const read = () => readFileSync(join(root, file), 'utf8');
  if (/\.svg$/i.test(name)) return checkDrawing(file, read());
  if (PAGES.test(name)) return /\.html?$/i.test(name) && !read().includes('<') ? [] : refuse('page');
  if (SCRIPTS.test(name)) return refuse('script');
  if (PROGRAMS.test(name)) return refuse('program');
  if (XML.test(name)) return isActiveXml(read()) ? refuse('sheet') : [];
  if (PICTURES.test(name) && !PICTURE_STARTS.test(readStart(join(root, file), 'latin1')))
    return [{ code: 'imagen-ilegible', file, received: name }];
  return !TAKEN_AS_SAID.test(name) && isPage(readStart(join(root, file))) ? refuse('hidden') : [];
}

/** The beginning of a file, as text. */
function readStart(place: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  const bytes = Buffer.alloc(SNIFFED);
  const handle = openSync(place, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, SNIFFED, 0)).toString(encoding);
  } finally {
    closeSync(handle);
  }
}

/** XML that brings a style sheet along, or elements of pages and drawings: browsers run what stands in them. */
const isActiveXml = (text: string): boolean =>
  /<\?xml-stylesheet|<!DOCTYPE|http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/XSL)/i.test(text);

/** Whether a browser that guesses would take a file for a page. */
const isPage = (start: string): boolean =>
  /^\uFEFF?\s*<(?:!doctype|!--|\?xml|html|head|body|script|svg|iframe|img|style|title|table|div|h1|p|a|b)\b/i.test(
    start,
  ) || /<(?:script|html|svg)[\s>]/i.test(start);
