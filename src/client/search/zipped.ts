/** Asks for a file. @throws when it does not come */
export async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Asks for a file of JSON that is zipped whatever the host does. @throws when it does not come, or is none */
export async function getZipped(url: string): Promise<unknown> {
  const response = await get(url);
  if (!('DecompressionStream' in globalThis))
    return JSON.parse(await (await import('./gunzip.ts')).gunzipText(response)) as unknown;
  return new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).json();
}
