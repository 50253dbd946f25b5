/**
 * A mark of what a text says, by which it is seen that it was changed later. FNV-1a of 32 bits: it tells an accident,
 * and is no signature.
 */
export function markOfText(said: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < said.length; place += 1) sum = Math.imul(sum ^ said.charCodeAt(place), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
