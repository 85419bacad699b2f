import type { AST } from '@eslint-community/regexpp';

/** Nothing, over and over. */
const joint = '[]*';

/** What may be there so often at most is written out by the engine, rather than counted. */
const mostWrittenOut = 3;

/**
 * The source of an alternative, with a joint behind whatever parts into several ways: what is matched stays the same.
 *
 * V8 compiles what follows a choice anew for up to ten of its ways, and so on for each choice in there; what follows a
 * loop, and be it one that never turns, is compiled once. Of our patterns that leaves two thirds of the code. It
 * matters beyond memory: a process with 16 MiB of code compiles all further patterns without optimising them, and long
 * messages then take seven times as long (`TooMuchRegExpCode` in V8's regexp.cc).
 */
export function joinedSource(alternative: AST.Alternative): string {
  const places = new Set<number>();
  addJoints(alternative, false, places);
  const { raw, start } = alternative;
  let joined = '';
  let from = 0;
  for (const place of [...places].sort((one, other) => one - other)) {
    joined += raw.slice(from, place - start) + joint;
    from = place - start;
  }
  return joined + raw.slice(from);
}

/** @param isBackward whether it is read from its end, as what stands before a place is */
function addJoints({ elements }: AST.Alternative, isBackward: boolean, places: Set<number>): void {
  for (const [at, element] of elements.entries()) {
    addInside(element, isBackward, places);
    const next = elements[isBackward ? at - 1 : at + 1];
    if (next !== undefined && !isLoop(next) && parts(element))
      places.add(isBackward ? element.start : element.end);
  }
}

function addInside(element: AST.Element, isBackward: boolean, places: Set<number>): void {
  if (element.type === 'Quantifier') addInside(element.element, isBackward, places);
  else if ('alternatives' in element) {
    const isInside = element.type === 'Assertion' ? element.kind === 'lookbehind' : isBackward;
    for (const alternative of element.alternatives) addJoints(alternative, isInside, places);
  }
}

/** Whether there are several ways out of an element. */
function parts(element: AST.Element): boolean {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.length > 1 || element.alternatives.some(partsAtEdge);
    case 'Quantifier':
      return element.max <= mostWrittenOut && (element.min < element.max || parts(element.element));
    default:
      return false;
  }
}

function partsAtEdge({ elements }: AST.Alternative): boolean {
  return [elements.at(0), elements.at(-1)].some((edge) => edge !== undefined && parts(edge));
}

function isLoop(element: AST.Element): boolean {
  return element.type === 'Quantifier' && element.min === 0 && element.max > mostWrittenOut;
}
