import type { Understand, Understanding } from '../intents/index.js';
import { sieved } from '../text/index.js';
import type { Heard } from './beyond-parting.js';
import { plainForm } from './guard/index.js';
import { inMandarin } from './in-mandarin.js';
import { inOneLanguage } from './office-words.js';
import type { Scene } from './scene.js';

/** What leads to a question, and is none of it: "我想问下", "I just wanted to ask". */
const lead = sieved(
  /^(?:我|俺|那个|[啊嗯哦诶,， ])*(?:就是|只是|就)?(?:想|要)(?:请)?(?:问|咨询|请教|打听|了解)(?:问|一)?(?:下|哈|声|句)?[,，:： ]*(?!点?一?个?(?:别的|其他|其它|另外|事|问题))|^(?:[啊哎唉喂诶,，!！ ]|我|俺|人家|都|已经|早就?|刚才|刚刚|[跟和同]你们?|前面)*(?:说|讲|讲过|说过|话|问)(?:了|咗|过)*(?:[0-9一二两三四五六七八九十百几多好n]+|多少|无数|不知道?(?:多少|几)?)(?:遍|次|回|句)(?:了|啦|喇|咗)?[啊呀,，:：!！。 ]*|^(?:i(?:.ve| have)? )?(?:already )?(?:told|said|asked)(?: you)?(?: this| that| it)?(?: already)? (?:\d+|two|three|four|five|ten|a hundred|a thousand|so many|many|several|a few) times(?: already| now)?(?: that)?[,:!. ]*|^(?:i )?(?:just )?(?:want(?:ed)?|would like|need(?:ed)?) to ask(?: you)?(?: about| if)?[,: ]*/,
);

/**
 * What is not clear is heard once more, in plainer words: Cantonese as Mandarin says it, English that offices mix into
 * Chinese in Chinese, and without its lead.
 */
export function inPlainerWords(
  scene: Scene,
  heard: Heard,
  understand: Understand,
  isInTalk: boolean,
): Heard {
  const { guarded, understanding } = heard;
  const mandarin = inMandarin(guarded.asked);
  const isHeard = isClear(scene, understanding);
  if (isHeard && (mandarin === null || understanding.move?.isSure)) return heard;
  const plain = plainForm(guarded.asked);
  const asked = lead.replace(mandarin ?? inOneLanguage(plain), '');
  if (asked === plain || asked === '') return heard;
  const meant = understand(asked, isInTalk);
  if (!isClear(scene, meant) || (isHeard && meant.confidence < understanding.confidence))
    return heard;
  const { writing, isAngry, isThanks } = understanding;
  return {
    guarded: { ...guarded, asked },
    understanding: { ...meant, writing, isAngry, isThanks },
  };
}

/** What asks back is not clear. */
function isClear({ local }: Scene, understanding: Understanding): boolean {
  if (understanding.move?.isSure) return true;
  return (
    understanding.kind === 'understood' && local.topics.get(understanding.intent)?.kind !== 'choice'
  );
}
