const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page under the base path of the site. Addresses of other sites stay as they are. */
export function href(path: string): string {
  return path.startsWith('/') ? `${BASE}${path}` : path;
}
