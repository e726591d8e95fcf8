/**
 * How far apart two colours look, also to colour-blind readers; how strongly they contrast.
 *
 * Dichromacy: Machado, Oliveira and Fernandes 2009, A physiologically-based model for simulation of
 * color vision deficiency, IEEE TVCG 15(6), severity 1, on linear RGB. Difference: CIEDE2000 (Sharma,
 * Wu and Dalal 2005, Color Research and Application 30(1)). Contrast: WCAG 2.2.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What a reader sees of linear RGB. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIEDE2000 between two `#rrggbb` colours as seen with `vision`; 1 is just noticeable. */
export function colourDistance(one: string, other: string, vision: Matrix): number {
  const [first, second] = [one, other].map((hex) => toLab(multiply(vision, linear(hex))));
  return ciede2000(first!, second!);
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function multiply(matrix: Matrix, [r, g, b]: Triple): Triple {
  const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function toLab([r, g, b]: Triple): Triple {
  const root = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;
const cosine = (degrees: number) => Math.cos(degrees * RADIANS);

function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * saturation((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const chroma1 = Math.hypot(a1 * stretch, b1);
  const chroma2 = Math.hypot(a2 * stretch, b2);
  const hue1 = hueOf(a1 * stretch, b1);
  const hue2 = hueOf(a2 * stretch, b2);
  const turn = chroma1 * chroma2 === 0 ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const hue = chroma1 * chroma2 === 0 ? hue1 + hue2 : (hue1 + turn / 2 + 360) % 360;
  const chroma = (chroma1 + chroma2) / 2;
  const lightness = ((l1 + l2) / 2 - 50) ** 2;
  const weight =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const dL = (l2 - l1) / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness));
  const dC = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const spread = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((turn / 2) * RADIANS);
  const dH = spread / (1 + 0.015 * chroma * weight);
  const angle = 60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RADIANS;
  const rotation = -2 * saturation(chroma) * Math.sin(angle);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + rotation * dC * dH);
}

function saturation(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hueOf(a: number, b: number): number {
  return (Math.atan2(b, a) / RADIANS + 360) % 360;
}
