const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page under the base path of the site. Addresses of other sites stay as they are. */
export function href(address: string): string {
  return address.startsWith('/') ? `${BASE}${address}` : address;
}
