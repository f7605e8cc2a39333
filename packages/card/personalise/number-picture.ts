// Digits drawn in cells of 6 × 12 pixels: the individual number (72 × 12) and the security code (24 × 12) have these
// sizes on the cards examined.
import { oneBitPng } from './one-bit-png.ts';

const CELL = { width: 6, height: 12 } as const;
/** The rows of white above a digit. */
const TOP = 2;

// biome-ignore format: one row of pixels a row
const DIGITS = [
  '.###. #...# #...# #..## #.#.# ##..# #...# #...# .###.',
  '..#.. .##.. ..#.. ..#.. ..#.. ..#.. ..#.. ..#.. .###.',
  '.###. #...# ....# ....# ...#. ..#.. .#... #.... #####',
  '.###. #...# ....# ....# ..##. ....# ....# #...# .###.',
  '...#. ..##. ..##. .#.#. .#.#. #..#. ##### ...#. ...#.',
  '##### #.... #.... ####. ....# ....# ....# #...# .###.',
  '..##. .#... #.... #.##. ##..# #...# #...# #...# .###.',
  '##### ....# ....# ...#. ...#. ..#.. ..#.. .#... .#...',
  '.###. #...# #...# #...# .###. #...# #...# #...# .###.',
  '.###. #...# #...# #...# #..## .##.# ....# ...#. .##..',
].map((rows) => rows.split(' '));

/** The digits of `number` in one row, PNG. */
export function digitsPicture(number: string): Uint8Array {
  const drawn = [...number].map((digit) => DIGITS[Number(digit)]!);
  return oneBitPng(number.length * CELL.width, CELL.height, (x, y) => {
    const rows = drawn[Math.floor(x / CELL.width)];
    return rows?.[y - TOP]?.[x % CELL.width] === '#';
  });
}
