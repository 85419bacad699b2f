/**
 * What is told of an error that no one expected: its kind and its place in the code. Its message may
 * quote what a person wrote.
 */
export function whereThrown(error: unknown): string {
  if (!(error instanceof Error)) return 'something was thrown that is no error';
  const { name, message, stack = '' } = error;
  // The message comes first, and may have lines that look like places.
  const at = stack.indexOf(message);
  const place = at < 0 ? null : /^ {4}at (.{1,200})/m.exec(stack.slice(at + message.length));
  return place ? `${name} at ${place[1]}` : name;
}
