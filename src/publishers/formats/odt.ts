import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from '../publication.ts';
import { serializeXml, xml, type XmlElement } from '../xml.ts';
import { toZip } from '../zip.ts';
import type { Form } from './form.ts';
import { writeContent } from './odt/content.ts';
import { NAMESPACE, NAMESPACES } from './odt/elements.ts';
import { writeStyles } from './odt/styles.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

function writeMeta(form: Form): XmlElement {
  const date = `${firstDayOf(form.createdOn)}T00:00:00`;
  return xml(
    'office:document-meta',
    NAMESPACES,
    xml(
      'office:meta',
      {},
      xml('dc:title', {}, form.title),
      xml('dc:subject', {}, form.instrument),
      xml('dc:description', {}, form.summary),
      xml('meta:initial-creator', {}, form.publisher),
      xml('dc:creator', {}, form.publisher),
      xml('meta:creation-date', {}, date),
      xml('dc:date', {}, date),
      xml('dc:language', {}, form.language),
    ),
  );
}

/**
 * Writes a form as an OpenDocument text (ISO/IEC 26300, version 1.3). The libraries that write this format set neither
 * the language, nor header rows of tables, nor heights of rows. The same form gives the same bytes.
 */
export function toOdt(form: Form): Uint8Array {
  const parts: Record<string, XmlElement> = {
    'content.xml': writeContent(form),
    'styles.xml': writeStyles(form),
    'meta.xml': writeMeta(form),
  };
  const entry = (path: string, mediaType: string) =>
    xml('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': mediaType });
  const manifest = xml(
    'manifest:manifest',
    { 'xmlns:manifest': `${NAMESPACE}:manifest:1.0`, 'manifest:version': '1.3' },
    xml('manifest:file-entry', {
      'manifest:full-path': '/',
      'manifest:version': '1.3',
      'manifest:media-type': MEDIA_TYPE,
    }),
    ...Object.keys(parts).map((name) => entry(name, 'text/xml')),
  );
  // The type comes first and uncompressed, so that it can be read from the first bytes of the file.
  return toZip(
    {
      mimetype: encode(MEDIA_TYPE),
      ...Object.fromEntries(
        Object.entries({ ...parts, 'META-INF/manifest.xml': manifest }).map(([name, root]) => [
          name,
          encode(serializeXml(root, { pretty: false })),
        ]),
      ),
    },
    form.createdOn,
    ['mimetype'],
  );
}
