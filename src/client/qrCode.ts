/** A code for the camera of another device. What writes it is brought only when somebody wants one. */

const SVG = 'http://www.w3.org/2000/svg';
/** Modules of quiet around a code (ISO/IEC 18004). */
const QUIET = 4;

const draw = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

/** A QR code of a text. @param label what it is, for who does not see it */
export async function drawQrCode(text: string, label: string): Promise<SVGElement> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const svg = draw('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, class: 'qr' });
  // Cameras want dark on light, in the dark theme too.
  svg.append(
    draw('rect', { width: String(size), height: String(size), fill: '#fff' }),
    draw('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
  return svg;
}
