import { listFormatFiles, type FormatFile } from '#domain/formats.ts';
import type { Entry } from '#records/assemble.ts';
import type { Publication, PublishedFile } from '../publication.ts';
import { toDocx } from './docx.ts';
import { buildForm, type Form } from './form.ts';
import { toOdt } from './odt.ts';
import { toFormXlsx } from './workbook.ts';

const writers: Readonly<Record<FormatFile['type']['id'], (form: Form) => Uint8Array | Promise<Uint8Array>>> = {
  docx: toDocx,
  odt: toOdt,
  xlsx: toFormXlsx,
};

/** Makes every file of a format, in the order in which they are listed. */
export async function makeFormatFiles(
  publication: Publication,
  format: Entry<'format'>,
): Promise<readonly PublishedFile[]> {
  const form = buildForm(publication, format);
  return Promise.all(
    listFormatFiles(format).map(async ({ name, type }) => ({
      name,
      mediaType: type.mediaType,
      bytes: await writers[type.id](form),
    })),
  );
}
