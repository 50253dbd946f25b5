import { firstDayOf } from '#domain/isoDates.ts';
import { encode } from '../../encode.ts';
import { serializeXml, xml, type XmlElement } from '../../xml.ts';
import { toZip } from '../../zip.ts';
import type { DocumentFrame, DocumentProperties } from '../frame.ts';
import { NAMESPACE, NAMESPACES } from './elements.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

function writeMeta(frame: DocumentFrame, { subject, description, creator }: DocumentProperties): XmlElement {
  const date = `${firstDayOf(frame.createdOn)}T00:00:00`;
  return xml(
    'office:document-meta',
    NAMESPACES,
    xml(
      'office:meta',
      {},
      xml('dc:title', {}, frame.title),
      subject === undefined ? undefined : xml('dc:subject', {}, subject),
      description === undefined ? undefined : xml('dc:description', {}, description),
      xml('meta:initial-creator', {}, creator),
      xml('dc:creator', {}, creator),
      xml('meta:creation-date', {}, date),
      xml('dc:date', {}, date),
      xml('dc:language', {}, frame.language),
    ),
  );
}

/**
 * Packs an OpenDocument text (ISO/IEC 26300, version 1.3). The libraries that write this format set neither the
 * language, nor header rows of tables, nor heights of rows. The same text gives the same bytes.
 */
export function packOdt(
  frame: DocumentFrame,
  properties: DocumentProperties,
  text: { readonly content: XmlElement; readonly styles: XmlElement },
): Uint8Array {
  const parts: Record<string, XmlElement> = {
    'content.xml': text.content,
    'styles.xml': text.styles,
    'meta.xml': writeMeta(frame, properties),
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
    frame.createdOn,
    ['mimetype'],
  );
}
