import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, inMind } from '../../here.js';
import { toChangeInQq } from '../../moves/index.js';
import { guideOfNamed } from '../../thing-guide.js';
import { type Leaning, lengthOf, mostBare } from '../leaning.js';
import { isElse } from './change-named.js';

const wantsChange = sieved(/(?:[能想要可以怎咋样][么]?|有(?:没有|得)?(?:这个|那个)?)更?[换改]/);

/** The page's own, rather than what is changed. */
const pageOn = sieved(/电脑(?:上|版)?的?(?=网页|官网|网站)/g);

/** To another page, or onto it. */
const turnsToPage = sieved(/换(?:个|成|到|用|去|回)?(?:网页|网站|官网|浏览器|电脑)/);

/** To be changed on the website, where it can only be unbound: "网页能换吗". */
export const changeOnSite: Leaning = (said) => {
  const { scene, guarded, understanding } = said;
  const { entities } = understanding;
  if (entities.way !== 'website' || lengthOf(said) > mostBare) return null;
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const text = pageOn.replace(plainForm(guarded.asked), '');
  const isChange = (entities.act === 'change' || wantsChange.test(text)) && !turnsToPage.test(text);
  const inGuide = guideAt(here);
  const isOfOther = (guideOfNamed(scene, entities) ?? inGuide.topic) !== inGuide.topic;
  if (!isChange || isOfOther || isElse.test(text) || guarded.found.length > 0) return null;
  return toChangeInQq(scene, inGuide);
};
