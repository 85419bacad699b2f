import { toGiven } from './given.js';
import { isMoneyGiven, signsOfMoney } from './given-money.js';
import { isSecretGiven, signsOfSecret } from './given-secret.js';
import { tellingOf } from './given-telling.js';
import { toldBy } from './leaning.js';

/** Who gave away a code, or money: what is to be done first. */
export const givenAway = toldBy([...signsOfSecret, ...signsOfMoney], ({ scene, guarded }) => {
  const telling = tellingOf(guarded.asked);
  if (!telling) return null;
  // Who has lost both is told of the account first.
  if (isSecretGiven(telling)) return toGiven(scene, 'secret');
  return isMoneyGiven(telling) ? toGiven(scene, 'money') : null;
});
