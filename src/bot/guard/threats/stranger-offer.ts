import { sieved } from '../../../text/index.js';
import { anyOf, within } from '../pattern.js';
import { windowsOf } from './windows.js';

const chat =
  '(?:微信|薇信|威信|v信|wx|vx|扣扣|好友|群|电报|飞机|telegram|tg|whatsapp|line|公众号|小程序)';
const act =
  '(?:[解接揭][绑榜邦帮]?(?![释决答])|换绑|改绑|申诉|找回|解[封冻除]|弄(?:好|掉|回)?|搞(?:定|掉)?|处理|操作|办(?:好|理)?|恢复|代办)';

/** Somebody wants to be written to elsewhere, and says that they do it: "加我微信，我带你解". */
const offer = sieved(
  anyOf(
    `(?:加|扫|找|联系)(?:一?下|个)?(?:我|他|她|它|对方|ta)?(?:的|个)?(?:那?个)?${chat}${within(12)}(?:[帮带替教给](?:我|你|您|忙)?|能|可以|包)${within(6)}${act}`,
    `${chat}(?:上|里)?(?:加|找|联系|私)(?:我|他|她|对方|ta)${within(12)}(?:[帮带替教给](?:我|你|您|忙)?|能|可以|包)${within(6)}${act}`,
    `(?:私(?:聊|信|我|他)|滴滴我|dd我)${within(8)}(?:[帮带替给](?:我|你|您)|包)${within(6)}${act}`,
    `(?:[帮带替](?:我|你|您)|包)${within(6)}${act}${within(8)}(?:加(?:我|他|她)?(?:的)?${chat}|私(?:聊|信)我)`,
    // "他让我加微信": nobody who has to do with a binding does that
    `(?:他|她|对方|人家|那个?人|客服|师傅|大神|骗子|(?<![a-z])ta(?![a-z]))[^，。！？!?\\n]{0,4}(?:让|叫|喊|要)(?:我|俺)?先?(?:加|扫)(?:他|她|一?下|个)?的?(?:个人)?(?:微信|薇信|威信|v信|wx|vx|群|电报|飞机|telegram|tg|whatsapp|line)`,
    '\\b(?:add|dm|pm|text|message|contact|whatsapp) (?:me|him|her|them)\\b[^.!?\\n]{0,40}\\b(?:help|unbind|unlink|recover|remove|get it back|sort it)',
    '\\b(?:help|unbind|unlink|recover)\\b[^.!?\\n]{0,40}\\b(?:add|dm|pm) (?:me|him|her|them)\\b',
  ),
);

/** Whether somebody offers, in a plain text, to unbind or recover if they are written to elsewhere. */
export function offersElsewhere(plain: string): boolean {
  return windowsOf(plain).some((window) => offer.test(window));
}
