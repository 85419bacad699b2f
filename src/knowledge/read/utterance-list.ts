/** A line of an utterance list. */
export interface UtteranceLine {
  readonly text: string;
  /** The heading above it, or empty. */
  readonly brief: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Reads a list: one utterance a line, `# heading` for what follows, blank lines for the eye. */
export function parseUtteranceList(text: string): UtteranceLine[] {
  const found: UtteranceLine[] = [];
  let brief = '';
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line.startsWith('#')) brief = line.replace(/^#+\s*/, '');
    else if (line)
      found.push({ text: line, brief, line: index + 1, column: raw.indexOf(line) + 1 });
  }
  return found;
}
