/** Node ids and fact names as types, so that a misspelt one does not compile. */

/** Node ids, each with the names of the facts that its answer reports; here of a framework of which nothing is known. */
export type AnyNodes = Readonly<Record<string, string>>;

/** The ids of a framework's nodes, `total` among them. */
export type NodeId<N = AnyNodes> = keyof N & string;

/** N as it is already known from the framework, never as it could be guessed from a submission. */
export type Settled<N> = [N][N extends unknown ? 0 : never];

/** Ids that were written, each of them one of N or told. */
export type Spelt<Id extends string, N> = string extends keyof N ? unknown : SpeltIds<Id, N>;
type SpeltIds<Id extends string, N> = {
  readonly [K in Id]?: string extends K ? unknown : K extends NodeId<N> ? unknown : `no node has the id ${K}`;
};
