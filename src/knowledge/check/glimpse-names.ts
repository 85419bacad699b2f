/**
 * Tells of a name whether a file that could not be read may define it: whether it stands there with a colon
 * after it, whatever the encoding. Where there are no bytes, any name may.
 */
export function glimpseNames(bytes: Buffer | null): (name: string) => boolean {
  if (!bytes) return () => true;
  const text = bytes.toString('latin1').replaceAll('\0', '');
  return (name) => {
    const literally = name.replace(/\W/g, '\\$&');
    return new RegExp(`(?<![\\w.])${literally}["']?\\s*:`).test(text);
  };
}
