import type { Form } from './form.ts';
import { writeContent } from './odt/content.ts';
import { packOdt } from './odt/package.ts';
import { writeStyles } from './odt/styles.ts';

/** Writes a form as an OpenDocument text. The same form gives the same bytes. */
export const toOdt = (form: Form): Uint8Array =>
  packOdt(
    form,
    { subject: form.instrument, description: form.summary, creator: form.publisher },
    { content: writeContent(form), styles: writeStyles(form) },
  );
