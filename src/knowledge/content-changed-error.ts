/** What belongs to content in use is read again, and the folder holds other content by now. */
export class ContentChangedError extends Error {
  override readonly name = 'ContentChangedError';
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} has changed while its content was being loaded: load it again`);
    this.folder = folder;
  }
}
