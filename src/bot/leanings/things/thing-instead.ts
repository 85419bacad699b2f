import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, inMind } from '../../here.js';
import { openAt } from '../../moves/index.js';
import { thingAlone, thingSpoken } from '../../thing-spoken.js';
import type { Leaning } from '../leaning.js';

/** Tells that what they wrote before was a slip. Of what is bound, "写错了" tells something else. */
const slip = sieved(
  /^(?:(?:哎呀?|啊|哦|噢|不好意思|抱歉|对不起|不对|不是|sorry|oops|oh)*[\s,，]*(?:(?:(?:刚才|刚刚|上面|前面|我|又)*(?:[打写说讲输按选问敲念]错(?:字|别字|一个字|行)?|口误|手滑|手误|笔误)(?:了|啦|咗)*)(?=[\s,，.。!！~～…]|是|应该|我|[打写说]错)|\b(?:(?:a )?typo|wrong word|mistyped|misspoke|my mistake|my bad)\b)[\s,，.。!！~～…]*)+/g,
);

/**
 * In a guide about one thing, another in its place: they had named the wrong one ("打错了 手机"), or put it aside for
 * the other ("还是手机吧，邮箱先留着").
 */
export const thingInstead: Leaning = ({ scene, guarded }) => {
  const text = plainForm(guarded.asked);
  const put = slip.replace(text, ' ');
  if (guarded.aside === '' && put === text) return null;
  const here = inMind(scene);
  if (here.kind === 'outside' || guarded.threats.length > 0) return null;
  const { topic, guide } = guideAt(here);
  const isForOther = guarded.aside !== '' && thingSpoken(plainForm(guarded.aside)) === guide.about;
  const meant = isForOther ? text : put;
  if (guide.about === undefined || (!isForOther && meant === text)) return null;
  const thing = thingAlone(meant);
  const other = thing && guideAbout(scene.local, thing);
  return other === undefined || other === topic
    ? null
    : openAt(scene, other, scene.session.at?.method ?? null);
};
