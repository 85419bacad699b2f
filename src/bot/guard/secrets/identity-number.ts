const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);
const shape = /^(\d{2})\d{4}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]$/;

const oldShape = /^(\d{2})\d{4}[3-9]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

/** Whether fifteen figures have the shape of one given out before 1999: province and day of birth. */
export function isOldIdentityNumber(figures: string): boolean {
  const province = oldShape.exec(figures)?.[1];
  return province !== undefined && provinces.has(province);
}

/**
 * Whether eighteen characters have the shape of a resident identity number (GB 11643): province and
 * day of birth. The check digit is not looked at: a mistyped number tells as much.
 */
export function isIdentityNumber(characters: string): boolean {
  const province = shape.exec(characters)?.[1];
  return province !== undefined && provinces.has(province);
}
