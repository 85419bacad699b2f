/** Freezes a value with all that it holds: whoever tries to change any of it, throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const [key, held] of value) {
      deepFreeze(key);
      deepFreeze(held);
    }
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse });
  }
  Object.freeze(value);
  for (const held of Object.values(value)) deepFreeze(held);
  return value;
}

function refuse(): never {
  throw new TypeError('this map is frozen');
}
