/** For values built key by key, before anybody else sees them. */
export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
