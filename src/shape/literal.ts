/** A pack written as a TypeScript literal P: which ids and facts stand in it, and what may be read where. */
import type { ConditionSpec, DaysSpec, MeasureKind, MeasureSpecs, NodeSpec, Numeric, Pack } from './pack.ts';

/** A pack whose measures and conditions read what is declared on the leaf or above it, and whose leaves require nodes of it. */
export type Literal<P> = Seen<P> &
  Omit<Pack, 'domains' | '~nodes'> & { readonly domains: NodeLiterals<Member<P, 'domains'>, IdsOf<P>, never> };
/** Lets P be inferred, and asks nothing of it, so that a key that no pack has is still told. */
type Seen<P> = P extends never ? P : object;

type NodeLiterals<List, Id, Above> = { readonly [I in keyof List]: NodeLiteral<List[I], Id, Above | Declared<List[I]>> };
interface NodeLiteral<T, Id, Fact> extends Omit<NodeSpec, 'children' | 'requires' | 'measure' | 'appliesWhen'> {
  readonly children?: NodeLiterals<Member<T, 'children'>, Id, Fact>;
  readonly requires?: {
    readonly id: Member<Member<T, 'requires'>, 'id'> extends Id ? string : 'no node has this id';
    readonly atLeast: Numeric;
  };
  readonly measure?: { readonly [K in MeasureKind]?: Reading<MeasureSpecs[K], Name<Fact>> } | 'points';
  readonly appliesWhen?: Conditions<Name<Fact>>;
}

/** A measure names its facts as one text, as a list, as keys, or as the ends of a span of days. */
type Reading<Spec, Fact extends string> = Spec extends string
  ? Fact
  : Spec extends readonly [string, string]
    ? readonly [Fact, Fact]
    : Spec extends readonly string[]
      ? readonly Fact[]
      : Spec extends DaysSpec
        ? Omit<DaysSpec, 'from' | 'to'> & { readonly from: Fact | Day; readonly to: Fact | Day }
        : string extends keyof Spec
          ? Weights<Fact>
          : Spec;
type Weights<Fact extends string> = { readonly [F in Fact]?: Numeric };
type Conditions<Fact extends string> = { readonly [F in Fact]?: ConditionSpec };
type Day = `${number}/${number}${string}` | `end of ${string}`;
type Name<Fact> = [Fact] extends [never] ? 'no fact is declared here' : Fact & string;

/** The ids of a literal's nodes: its own, the root, and lines that were not seen. */
export type IdsOf<P> = 'total' | IdOf<Nodes<P>> | RestOf<Nodes<P> | RootOf<P>>;
type RootOf<P> = P extends { readonly rest: infer R } ? { readonly id: 'total'; readonly rest: R } : never;
type IdOf<T> = T extends { readonly id: infer Id extends string } ? Id : never;
type RestOf<T> = T extends { readonly rest: unknown } ? `${IdOf<T>}.rest` : never;

/** The facts that the node with that id declares. */
export type FactsOf<P, Id> = Declared<Extract<Nodes<P>, { readonly id: Id }>>;
type Declared<T> = T extends { readonly facts: infer F } ? keyof F & string : never;

/** The nodes of a literal, as one union. */
type Nodes<P> = P extends { readonly domains: readonly (infer D)[] } ? Tree<D> : never;
type Tree<T> = T extends { readonly children: readonly (infer C)[] } ? T | Tree<C> : T;

type Member<T, K extends PropertyKey> = T extends { readonly [Key in K]: infer V } ? V : never;
