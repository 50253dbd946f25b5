import { gunzipSync, strFromU8 } from 'fflate';

/** Opens a file that is zipped, for browsers that cannot: Safari before 16.4. Loaded only there. */
export const gunzipText = async (response: Response): Promise<string> =>
  strFromU8(gunzipSync(new Uint8Array(await response.arrayBuffer())));
