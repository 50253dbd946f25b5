/** A text as the bytes of UTF-8. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
