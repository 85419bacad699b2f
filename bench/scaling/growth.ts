/**
 * The exponent of growth, `y ~ x^exponent`, by least squares on the logarithms: 1 for growing in step,
 * 2 for four times as much of twice as many. Null for fewer than two different `x`.
 */
export function growthExponent(
  points: readonly { readonly x: number; readonly y: number }[],
): number | null {
  const logs = points
    .filter(({ x, y }) => x > 0 && y > 0)
    .map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (of: 'x' | 'y'): number =>
    logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const middle = { x: mean('x'), y: mean('y') };
  let along = 0;
  let squares = 0;
  for (const { x, y } of logs) {
    along += (x - middle.x) * (y - middle.y);
    squares += (x - middle.x) ** 2;
  }
  return squares > 0 ? along / squares : null;
}
