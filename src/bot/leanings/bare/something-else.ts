import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { shortWord } from '../../short-word.js';
import { toldBy } from '../leaning.js';

/** That there is something else to ask, and not what; or that the bot shall speak. */
const announces = sieved(
  /^(?:[那哎诶啊嗯对了好行,，。 ]|我们?|咱们?|想|要|还|再|先|另外|顺便|能|可以|有)*(?:换一?个?(?:话题|问题)|(?:问|说|聊|咨询)(?:点|个|些|一?下)?(?:别的|其他的?|另外的|别个)(?:事情?|问题)?|[有]?(?:一?个)?(?:别的|其他的?|另外?一?个?|一个)(?:事情?|问题)(?:想问|要问)?|一?个小?(?:问题|事)(?:想问|要问)?|(?:问|请教|打听)(?:你|您)?(?:一?下|一?个(?:别的)?(?:事情?|问题)|点事|件事)(?:你|您)?|(?:怎么不)?(?:说话|回我|回答我?|理我))(?:[吗么呢啊呀吧哈]|行不行|可以吗|一下)*[?？。!！~ ]*$|^(?:ok |so |by the way,? |hey,? |wait,? )*(?:i (?:have|got|.?ve got) (?:another|a|one more|a different) question|(?:another|one more|different) (?:question|thing|topic)|something else|can i ask (?:you )?(?:something(?: else)?|a question|another question)|i want to ask (?:something|about something) else|let.?s talk about something else)[?.! ]*$/,
);

/** "我想问个别的": it listens, and the place is kept. */
export const somethingElse = toldBy([announces], ({ scene, guarded }) => {
  if (!isClean(guarded) || !announces.test(plainForm(guarded.asked))) return null;
  return shortWord(scene, scene.local.phrases.follow.listening);
});
