/** Reads QR codes out of pictures. What reads them is heavy, and is brought only when somebody asks for it. */

/** Longest side of the picture that is looked at, in pixels: more costs time and finds no more. */
const LONGEST_SIDE = 1_000;

/** What a picture holds; undefined where no code is found. */
export type CodeReader = (source: CanvasImageSource, width: number, height: number) => string | undefined;

/** Brings the reader. */
async function openCodeReader(): Promise<CodeReader> {
  const { default: jsQr } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (source, width, height) => {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    if (!context || !canvas.width || !canvas.height) return undefined;
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return jsQr(data, canvas.width, canvas.height)?.data;
  };
}

/** Reads a photo. @throws for a file that is no picture */
export async function readPhoto(file: Blob): Promise<string | undefined> {
  const [read, picture] = await Promise.all([openCodeReader(), createImageBitmap(file)]);
  try {
    return read(picture, picture.width, picture.height);
  } finally {
    picture.close();
  }
}

/** Milliseconds between two looks: a hand needs no more, and a cheap phone no less. */
const PAUSE = 200;

/**
 * Looks through the camera until a code is found.
 *
 * @param video shows what the camera sees
 * @param stopped ends it, and turns the camera off
 * @throws DOMException where there is no camera, or it may not be used
 */
export async function watchCamera(video: HTMLVideoElement, stopped: AbortSignal): Promise<string | undefined> {
  const [stream, read] = await Promise.all([
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
    openCodeReader(),
  ]);
  try {
    if (stopped.aborted) return undefined;
    video.srcObject = stream;
    await video.play();
    while (!stopped.aborted) {
      const found = video.videoWidth ? read(video, video.videoWidth, video.videoHeight) : undefined;
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}
