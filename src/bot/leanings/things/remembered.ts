import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { hereOf, isAside } from '../../here.js';
import { shortWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

/** What was forgotten is known again, which is no step done. */
const remembers = sieved(
  /^(?:[我哦噢啊嗯对,， ]|现在|终于|刚才?|又)*(?:看到|查到|找到|翻到|想起来?|想到|记起来?|知道)了?[啊呀,， ]*(?:原来)?(?:就?是|绑的?(?:就)?是)[^，。?？吗么呢]{2,14}$|^(?:ok |oh |ah )?(?:i )?(?:found (?:it|out)|remember(?:ed)?(?: it| now)?|saw it)[,.;: ]+(?:it (?:is|was)|it.?s) [a-z ]{4,40}$|^(?:[我哦噢啊嗯那,， ]|只|就|好像|大概|应该|可能|记得|知道|是)*(?:尾号|尾数|后[两三四几]位|前[两三四几]位|开头|末尾|结尾)(?:好像|大概|应该|可能|几位|的)*(?:是|有)?[^，。?？吗么呢怎咋]{0,8}$|^(?:i )?(?:only |just )?(?:think |remember |know )*(?:it )?(?:ends|ended|starts|started) (?:in|with) [^?]{1,12}$/,
);

/** At the question whether they can still log in, what is bound is known again: the question stays. */
export const remembered = toldBy([remembers], (said) => {
  const { scene, guarded, understanding } = said;
  const here = hereOf(scene);
  if (here.kind !== 'overview' || !here.guide.fork || isAside(scene) || !isShort(said)) return null;
  if (understanding.entities.loggedIn !== undefined || guarded.found.length > 0) return null;
  return remembers.test(plainForm(guarded.asked))
    ? shortWord(scene, here.guide.fork.question)
    : null;
});
