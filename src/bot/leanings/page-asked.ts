import { tellPage } from '../moves/index.js';
import type { Leaning } from './leaning.js';

const page =
  /官网|官網|官方(?:的)?(?:网|網|地址|入口)|安全中心|互[联聯]|\baq\b|official (?:site|page|website)|security cent(?:er|re)|qq connect/i;
const asksForIt =
  /网址|網址|地址|链接|鏈接|連結|入口|哪|邊度|怎么(?:进|打开|找|登)|怎麼(?:進|打開|找|登)|咋(?:进|打开|找)|是(?:什么|什麼|啥|多少)|打不[开開]|(?:进|進)不去|\b(?:url|link|address|where|what)\b/i;

/** Where an official page is, asked for by its name. */
export const pageAsked: Leaning = ({ scene, guarded: { asked } }) =>
  page.test(asked) && asksForIt.test(asked) ? tellPage(scene, asked) : null;
