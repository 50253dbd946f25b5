/** Whether what was read back is what was written: plain data and bytes; keys, which nobody can read, by kind. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Uint8Array)
    return (
      other instanceof Uint8Array && one.length === other.length && one.every((byte, place) => byte === other[place])
    );
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, place) => isSameValue(item, (other as readonly unknown[])[place]))
    );
  if (Object.getPrototypeOf(one) !== Object.prototype)
    return Object.prototype.toString.call(one) === Object.prototype.toString.call(other);
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(
      ([name, value]) => Object.hasOwn(other, name) && isSameValue(value, (other as Record<string, unknown>)[name]),
    )
  );
}
