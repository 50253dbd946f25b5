/** The value of a text of JSON; undefined for any other text, such as a page. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
