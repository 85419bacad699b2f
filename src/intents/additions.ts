/** What adds a wish to one that was said before; after "once that is done" it only tells when. */
const addition =
  /(?<!后|的话|时|时候|前) ?(?:还要(?![多等几什输填验])|仲有|仲要|仲想|还想要?|还需要|还得|另外|顺便|顺带|同时|并且|而且(?=.{0,3}[想要])|然后(?=.{0,3}[想要再]|.{2,24}也[想要得])|以及(?=.{0,2}[怎如解换取改])|[和跟与并及](?=[把将]?(?:解|取消|换|更换|改|删|撤|断开)))(?:再|还|也|把|帮我)* ?| (?:and (?:also|then)|also|as well as|plus|hai ?yao|hai ?xiang|ling ?wai|shun ?bian) | and (?=(?:revoke|unbind|remove|change|unlink|disconnect|cancel|replace) )/;

const mostWishes = 3;

/**
 * A normalised text that adds a wish to another ("我要解绑手机，还想换绑邮箱") in its parts; empty for any
 * other text.
 */
export function splitAdditions(normalised: string): string[] {
  const parts = normalised
    .split(addition)
    .map((part) => part.replace(/^先| (?:too|as well)$/g, '').trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts.slice(0, mostWishes) : [];
}

/** A normalised text that turns to another matter ("…。另外，…") in its parts; empty for any other text. */
export function splitMatters(normalised: string): string[] {
  const parts = normalised.split(
    / ?(?:另外|还有(?:一|个)(?:件事|个?问题)) ?| by the way | one more thing | and (?=(?:what|how|can|will|where|when|does|do|is|are) )/,
  );
  const said = parts
    .map((part) => part.replace(announced, '').trim())
    .filter((part) => part !== '');
  return said.length > 1 ? said.slice(0, mostWishes) : [];
}

/** Tells that questions come, and asks none. */
const announced =
  /^(?:i (?:have |ve got |got ))?(?:just )?(?:a |an |one |two |three |another |a few |a couple of |some )?(?:more |other |quick )*(?:questions?|things?) (?!(?:i|that|about|to|is|are)\b)|^(?:再|还|我|想|要|有|问|你)*[一两三几]个?(?:问题|事) /;
