import pg from 'pg';

const int8: number = pg.types.builtins.INT8;

/** 64-bit numbers come as text, lest they lose digits: ours have 52 bits, so none is lost. */
export function readBigintsAsNumbers(
  type: number,
  format?: 'text' | 'binary',
): (value: string) => unknown {
  return type === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, 'text');
}
