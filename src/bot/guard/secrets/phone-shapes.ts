const mainland =
  /(?<!\d\.?)(?:[(（]?(?:\+|00)? ?86[)）]?[ -]{0,2})?(1[ -]{0,2}[3-9](?:[ .·_/)）-]{0,2}\d){9})(?!\d)/g;
/** With a sign or a code of a country: up to fifteen figures (E.164). */
const abroad = [
  /(?<![\da-z])\+ ?\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/g,
  /(?<![\d.a-z])00[1-9](?:[ -]?\d){8,13}(?!\d)/g,
  /(?<!\d)8869\d{8}(?!\d)/g,
  /(?<!\d\.?)[(（]?(?:852|853|886|65|81|82)[)）]?[ -]{1,2}[(（]?\d(?:[ )-]{0,2}\d){6,9}(?!\d)/g,
];
/** With the nought that leads a call within a country: Beijing, Taipei, Tokyo, Sydney, Paris. */
const inland = [
  /(?<![\d.:a-z-])[(（]?0[1-9]\d{0,2}[)）]?[ -]{0,2}\d{3,4}[ -]?\d{3,4}(?!\d)/g,
  /(?<![\d.:a-z-])[(（]?0[1-9]\d{1,3}[)）]?[ -]{0,2}\d{6,8}(?!\d)/g,
  /(?<![\d.:a-z-])0[1-9](?:[ -]\d\d){4}(?!\d)/g,
];
const american = /(?<![\d.a-z-])(?:1[ .-])?[(（]?[2-9]\d{2}[)）]?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)/g;

/** Where the shape alone says that a number is a phone's. */
export interface Shape {
  readonly start: number;
  readonly end: number;
  /** Eleven figures in one, which a QQ number can have as well. */
  readonly plain: boolean;
}

/** What looks like a phone number; places may overlap. */
export function phoneShapes(shadow: string): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const { index, 0: text, 1: national = '' } of shadow.matchAll(mainland))
    if (isGrouped(national))
      shapes.push({ start: index, end: index + text.length, plain: /^\d+$/.test(text) });
  for (const pattern of abroad) collect(shadow, pattern, 8, 15, shapes);
  for (const pattern of inland) collect(shadow, pattern, 9, 12, shapes);
  collect(shadow, american, 10, 11, shapes);
  return shapes;
}

function collect(shadow: string, pattern: RegExp, fewest: number, most: number, shapes: Shape[]) {
  for (const { index, 0: text } of shadow.matchAll(pattern)) {
    const figures = text.replace(/\D/g, '').length;
    if (figures >= fewest && figures <= most)
      shapes.push({ start: index, end: index + text.length, plain: false });
  }
}

/** Figure by figure, or in groups of two and more; with points two or three, as an IP address has four. */
function isGrouped(national: string): boolean {
  if (/[.·_/]/.test(national) && !/^\d{3,8}([.·_/])\d{3,8}(?:\1\d{2,5})?$/.test(national))
    return false;
  const groups = national.split(/\D+/);
  return groups.every(({ length }) => length === 1) || groups.every(({ length }) => length > 1);
}
