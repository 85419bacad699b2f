/** The thing itself is done, not only a step. */
export const isDone =
  /(?:解(?:掉|开|绑|除)?|换|弄|改)(?:掉|好|成|成功)了|成功了|搞定|換好|解掉了|解開了|弄好喇|\b(?:it |that )?(?:has )?worked\b|all done/i;

const asksNext = /接下来|接下來|然后|然後|接着|接著|下一步|之后|之後|next|then|now what/i;

/** Whether the thing itself is told to be done, and nothing is asked for after it. */
export function tellsEnd(asked: string): boolean {
  return isDone.test(asked) && !asksNext.test(asked);
}
