/** What a command has to say, and whether all is well. */
export interface Outcome {
  readonly output: string;
  readonly isWell: boolean;
}

/** `1 line`, `2 lines`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
