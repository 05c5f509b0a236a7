/** What is made the first time that someone asks for it, and kept. */
export type Lazy<T> = () => T;

export function lazy<T>(make: () => T): Lazy<T> {
  let open: Lazy<T> | undefined = make;
  let made: T | undefined;
  return () => {
    if (open) {
      made = open();
      open = undefined; // and with it what it was made of
    }
    return made as T;
  };
}

/** Gives an object a property that is made when it is first read; it is listed, copied and serialised as any other. */
export function defineLazy<T extends object, K extends keyof T>(object: T, key: K, make: Lazy<T[K]>): void {
  Object.defineProperty(object, key, { enumerable: true, configurable: true, get: lazy(make) });
}

/** A shallow copy; what was not made yet is not made for it. */
export function copyOf<T extends object>(one: T): T {
  const copy = {} as T;
  for (const key of Object.keys(one) as (keyof T)[]) {
    const property = Object.getOwnPropertyDescriptor(one, key);
    if (property?.get) Object.defineProperty(copy, key, { ...property, configurable: true });
    else copy[key] = one[key];
  }
  return copy;
}
