import { unpackAction } from '../../bot/index.js';
import type { ButtonStyle } from './api.js';

/**
 * The colour of a button: green where something is done or solved, blue for the next step, else the
 * client's own. Nothing here is red, for no button takes anything away.
 */
export function styleOf(data: string, isPrimary: boolean): ButtonStyle | null {
  const action = unpackAction(data);
  if (action?.kind === 'finish' || (action?.kind === 'helped' && action.helped)) return 'success';
  return isPrimary ? 'primary' : null;
}
