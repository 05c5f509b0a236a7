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

/**
 * How the properties of an object that were not read yet come about. It stands where Node looks for how to print an object, so
 * that a log shows values and not getters; it is not listed, copied or serialised.
 */
interface Later {
  (this: object): object;
  readonly makers: Record<PropertyKey, (one: object) => unknown>;
}
const LATER = Symbol.for('nodejs.util.inspect.custom');
type Unread = { [LATER]: Later };

const laterOf = (): Later =>
  Object.assign(
    function (this: object) {
      return { ...this };
    },
    { makers: {} },
  );

/** One getter for each name, shared by all objects: engines keep objects of one form together, and make them much faster. */
const getters = new Map<PropertyKey, PropertyDescriptor>();

function getterOf(key: PropertyKey): PropertyDescriptor {
  const known = getters.get(key);
  if (known) return known;
  const fresh = {
    enumerable: true,
    configurable: true,
    get(this: Unread): unknown {
      return this[LATER].makers[key]?.(this);
    },
  };
  getters.set(key, fresh);
  return fresh;
}

/** Gives an object a property that is made when it is first read; it is listed, copied and serialised as any other. */
export function defineLazy<T extends object, K extends keyof T>(object: T, key: K, make: Lazy<T[K]>): void {
  let later = (object as Partial<Unread>)[LATER];
  if (!later) Object.defineProperty(object, LATER, { value: (later = laterOf()) });
  later.makers[key] = lazy(make);
  Object.defineProperty(object, key, getterOf(key));
}

/** The same for many objects whose property is quickly made of themselves: it is made each time that it is read. */
export function definerOf<T extends object, K extends keyof T>(key: K, make: (one: T) => T[K]): (object: T) => void {
  const later = laterOf();
  later.makers[key] = make as (one: object) => unknown;
  return (object) => {
    if (LATER in object) return defineLazy(object, key, () => make(object));
    Object.defineProperty(object, LATER, { value: later });
    Object.defineProperty(object, key, getterOf(key));
  };
}

/** A shallow copy; what was not made yet is not made for it. */
export function copyOf<T extends object>(one: T): T {
  const copy = {} as T;
  const makers = (one as Partial<Unread>)[LATER]?.makers;
  for (const key of Object.keys(one) as (keyof T)[]) {
    const make = makers?.[key];
    if (make) defineLazy(copy, key, () => make(one) as T[typeof key]);
    else copy[key] = one[key];
  }
  return copy;
}
