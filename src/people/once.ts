/** A value worked out when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** The same for each item of items that recur, told by a key where they are not the same themselves. */
export function onceEach<Item, Value>(
  make: (item: Item) => Value,
  keyOf: (item: Item) => unknown = itself,
): (item: Item) => Value {
  const known = new Map<unknown, Value>();
  return (item) => {
    const key = keyOf(item);
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(item)));
    return value;
  };
}

function itself<Item>(item: Item): Item {
  return item;
}
