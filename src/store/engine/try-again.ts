/** Serialization failure, and a deadlock: PostgreSQL has rolled back and asks for another try. */
const passing = new Set(['40001', '40P01']);
const attempts = 4;

/** Runs a transaction again when the database gave it up for another's sake. */
export async function tryAgain<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !isPassing(error)) throw error;
    }
  }
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    passing.has(error.code)
  );
}
