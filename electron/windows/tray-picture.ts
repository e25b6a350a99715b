/** Width and height of the picture, in pixels; shown at half of it. */
export const traySize = 32;

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

const ground: Colour = [14, 90, 90];
const mark: Colour = [255, 255, 255];
const dots = { due: [240, 170, 40], over: [200, 50, 30] } as const satisfies Record<string, Colour>;

/** The program's mark as in `brand.tsx`, in a box of 24: a turn back, and a tick. */
const turn = { middle: [12, 12] as Point, radius: 6.4, gapFrom: -0.83, gapTo: 0 };
const tick: readonly Point[] = [
  [9, 12],
  [11.3, 14.3],
  [15.4, 9.7],
];
const arrow: readonly Point[] = [
  [18.4, 5.2],
  [18.4, 8.6],
  [15, 8.6],
];
const strokeWidth = 1.9;
/** Samples along each side of a pixel, for smooth edges. */
const samples = 3;

/**
 * The picture in the tray as bytes (blue, green, red, opacity; opacity multiplied in), with a dot while something waits:
 * a full one for overdue. How many waits is said in words beside it.
 */
export function drawTrayPicture(dot: 'none' | 'due' | 'over'): Buffer {
  const bytes = Buffer.alloc(traySize * traySize * 4);
  for (let y = 0; y < traySize; y += 1) {
    for (let x = 0; x < traySize; x += 1) {
      const sums = [0, 0, 0, 0];
      for (let n = 0; n < samples * samples; n += 1) {
        const at: Point = [
          ((x + ((n % samples) + 0.5) / samples) * 24) / traySize,
          ((y + (Math.floor(n / samples) + 0.5) / samples) * 24) / traySize,
        ];
        const colour = colourAt(at, dot);
        if (colour === null) continue;
        const [red, green, blue] = colour;
        for (const [place, value] of [blue, green, red, 255].entries()) sums[place] = (sums[place] ?? 0) + value;
      }
      for (const [place, sum] of sums.entries()) bytes[(y * traySize + x) * 4 + place] = Math.round(sum / (samples * samples));
    }
  }
  return bytes;
}

function colourAt(at: Point, dot: 'none' | 'due' | 'over'): Colour | null {
  if (dot !== 'none') {
    const far = distance(at, [18.5, 18.5]);
    // Overdue and due now differ in shape too: one is full, the other a ring.
    if (far < 5) return dot === 'due' && far < 2.2 ? mark : dots[dot];
    if (far < 6.2) return null;
  }
  if (isOnMark(at)) return mark;
  return isOnGround(at) ? ground : null;
}

function isOnMark(at: Point): boolean {
  const { middle, radius, gapFrom, gapTo } = turn;
  const angle = Math.atan2(at[1] - middle[1], at[0] - middle[0]);
  const onTurn = Math.abs(distance(at, middle) - radius) < strokeWidth / 2 && (angle < gapFrom || angle > gapTo);
  return onTurn || isOnLine(at, tick) || isOnLine(at, arrow);
}

function isOnLine(at: Point, line: readonly Point[]): boolean {
  return line.slice(1).some((to, index) => distanceTo(at, line[index] ?? to, to) < strokeWidth / 2);
}

/** A square with round corners. */
function isOnGround([x, y]: Point): boolean {
  const corner = 5;
  const inner = (value: number): number => Math.min(Math.max(value, corner), 24 - corner);
  return distance([x, y], [inner(x), inner(y)]) < corner;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** From a point to a stretch of a line. */
function distanceTo(at: Point, from: Point, to: Point): number {
  const [width, height] = [to[0] - from[0], to[1] - from[1]];
  const along = ((at[0] - from[0]) * width + (at[1] - from[1]) * height) / (width * width + height * height);
  const held = Math.min(Math.max(along, 0), 1);
  return distance(at, [from[0] + held * width, from[1] + held * height]);
}
