/**
 * What is told of an error that no one expected: its kind and its place in the code. Its message may
 * quote what a person wrote.
 */
export function whereThrown(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no error';
  const place = /^ {4}at (.{1,200})/m.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}
