import type { IncomingMessage, ServerResponse } from 'node:http';
import { REPORT_HEADER } from '#check/reporters/html.ts';
import type { Notice } from '#views/site.ts';

/** Whether a browser asks for a page, and not for a file of one. */
export const asksForPage = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  /text\/html/.test(headers.accept ?? '');

/** Answers with what stands in the place of the pages. Nothing of it is kept: the next moment it may be gone. */
export function sendNotice({ id, html }: Notice, response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    [REPORT_HEADER]: id,
  });
  response.end(html);
}
