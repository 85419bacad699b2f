/**
 * How strongly weights are held near 0, as if by a few examples: it keeps little data from being trusted
 * too far, and much data does not feel it.
 */
const ridge = 4;

/**
 * Logistic regression by Newton's method with a ridge. Rows are weighted; the first input of
 * a row is expected to be the constant 1. Yields before each pass, for there are many rows.
 */
export function* fitLogistic(
  rows: Float64Array,
  width: number,
  targets: Float64Array,
  weights: Float64Array,
): Generator<void, Float64Array> {
  const passes = 25;
  const beta = new Float64Array(width);
  for (let pass = 0; pass < passes; pass++) {
    yield;
    const gradient = new Float64Array(width);
    const hessian = new Float64Array(width * width);
    for (let row = 0; row < targets.length; row++) {
      const at = row * width;
      let score = 0;
      for (let i = 0; i < width; i++) score += (beta[i] as number) * (rows[at + i] as number);
      const probability = sigmoid(score);
      const weight = weights[row] as number;
      const error = ((targets[row] as number) - probability) * weight;
      const curvature = probability * (1 - probability) * weight;
      for (let i = 0; i < width; i++) {
        const value = rows[at + i] as number;
        gradient[i] = (gradient[i] as number) + error * value;
        for (let j = 0; j <= i; j++)
          hessian[i * width + j] =
            (hessian[i * width + j] as number) + curvature * value * (rows[at + j] as number);
      }
    }
    for (let i = 0; i < width; i++) {
      gradient[i] = (gradient[i] as number) - ridge * (beta[i] as number);
      hessian[i * width + i] = (hessian[i * width + i] as number) + ridge;
    }
    const step = solve(hessian, gradient, width);
    let largest = 0;
    for (let i = 0; i < width; i++) {
      beta[i] = (beta[i] as number) + (step[i] as number);
      largest = Math.max(largest, Math.abs(step[i] as number));
    }
    if (largest < 1e-6) break;
  }
  return beta;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Solves `matrix · x = right` by Cholesky; only the lower triangle of the matrix is read. */
function solve(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j] as number;
      for (let k = 0; k < j; k++)
        sum -= (lower[i * width + k] as number) * (lower[j * width + k] as number);
      lower[i * width + j] =
        i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * width + j] as number);
    }
  const x = right.slice();
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++)
      x[i] = (x[i] as number) - (lower[i * width + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (lower[i * width + i] as number);
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++)
      x[i] = (x[i] as number) - (lower[k * width + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (lower[i * width + i] as number);
  }
  return x;
}
