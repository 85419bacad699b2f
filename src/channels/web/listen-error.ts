/** The server cannot listen where it was told to. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor(
    readonly host: string,
    readonly port: number,
    /** The system's code, `EADDRINUSE`. */
    readonly code: string,
    cause: unknown,
  ) {
    super(`Cannot listen on ${host}:${port}: ${explain(code)}`, { cause });
  }
}

function explain(code: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return 'another program has this port. Stop it, or set PORT to another number.';
    case 'EACCES':
      return 'this user may not use this port. Set PORT to 1024 or higher.';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'this machine has no such address. Set HOST to one of its own, like 127.0.0.1.';
    default:
      return `${code}.`;
  }
}
