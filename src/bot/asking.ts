import { sieved } from '../text/index.js';

const asking = sieved(
  /[吗嗎?？]|[么麼嘛](?:[\s,，.。]|$)|能不能|可不可以|可唔可以|怎么|怎麼|怎样|怎樣|点样|點樣|咋|如何|会不会|會不會|要不要|是不是|多久|几天|幾天|哪[里裡儿兒个個一]|什么|什麼|\b(?:how|what|where|which|why|can i|will it|does it|do i|is it)\b/i,
);

/** Whether a text asks something, rather than only tells. */
export function isAsking(text: string): boolean {
  return asking.test(text);
}
