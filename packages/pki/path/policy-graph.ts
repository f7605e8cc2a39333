/**
 * The valid_policy_graph of RFC 9618, which replaces the policy tree of RFC 5280 6.1: one node for a policy at a depth,
 * however many ways lead to it. The tree may grow exponentially with the length of the path (CVE-2023-0464), the graph
 * grows with the size of the certificates.
 */

import { OID } from '../der/oids.ts';

const ANY = OID.anyPolicy;

interface Node {
  readonly policy: string;
  readonly parents: ReadonlySet<Node>;
  /** Policies that satisfy this node in the next certificate. */
  expected: ReadonlySet<string>;
}

/** Nodes of one graph; no honest path comes near. */
const MOST_NODES = 4096;

export class PolicyGraph {
  /** Nodes by policy, one map a depth; the first holds anyPolicy alone. */
  readonly #levels: Map<string, Node>[] = [
    new Map([[ANY, { policy: ANY, parents: new Set<Node>(), expected: new Set([ANY]) }]]),
  ];
  #nodes = 1;
  #isNull = false;

  get isNull(): boolean {
    return this.#isNull;
  }

  /** Whether a bound was met, so that what the graph says is not to be trusted. */
  get exceeded(): boolean {
    return this.#nodes > MOST_NODES;
  }

  get #last(): Map<string, Node> {
    return this.#levels.at(-1)!;
  }

  #add(level: Map<string, Node>, policy: string, parents: ReadonlySet<Node>): void {
    if (++this.#nodes > MOST_NODES) return;
    level.set(policy, { policy, parents, expected: new Set([policy]) });
  }

  /** 6.1.3 (d), (e): the policies of the next certificate; none at all leaves no policy valid. */
  extend(policies: readonly string[], anyPolicyCounts: boolean): void {
    if (policies.length === 0) this.#isNull = true;
    if (this.#isNull) return;
    const above = this.#last;
    const expecting = new Map<string, Set<Node>>();
    for (const node of above.values())
      for (const policy of node.expected) expecting.getOrInsertComputed(policy, () => new Set()).add(node);
    const level = new Map<string, Node>();
    const any = above.get(ANY);
    for (const policy of policies) {
      if (policy === ANY || level.has(policy)) continue;
      const parents = expecting.get(policy) ?? (any && new Set([any]));
      if (parents) this.#add(level, policy, parents);
    }
    if (anyPolicyCounts && policies.includes(ANY))
      for (const [policy, parents] of expecting) if (!level.has(policy)) this.#add(level, policy, parents);
    this.#levels.push(level);
    this.#prune();
  }

  /** 6.1.4 (b): what the CA that was just added maps for those below it. */
  map(mappings: ReadonlyMap<string, ReadonlySet<string>>, mappingCounts: boolean): void {
    if (this.#isNull) return;
    const level = this.#last;
    for (const [issuerDomain, subjectDomains] of mappings) {
      if (!mappingCounts) {
        level.delete(issuerDomain);
        continue;
      }
      const any = this.#levels.at(-2)?.get(ANY);
      if (!level.has(issuerDomain) && level.has(ANY) && any) this.#add(level, issuerDomain, new Set([any]));
      const node = level.get(issuerDomain);
      if (node) node.expected = subjectDomains;
    }
    this.#prune();
  }

  /** Nodes without children go, from the bottom up; with nothing at the bottom the graph is NULL. */
  #prune(): void {
    if (this.#last.size === 0) {
      this.#isNull = true;
      return;
    }
    for (let depth = this.#levels.length - 2; depth >= 0; depth--) {
      const withChildren = new Set<Node>();
      for (const { parents } of this.#levels[depth + 1]!.values())
        for (const parent of parents) withChildren.add(parent);
      for (const [policy, node] of this.#levels[depth]!)
        if (!withChildren.has(node)) this.#levels[depth]!.delete(policy);
    }
  }

  /** 6.1.5 (g): the policies valid for the whole path, in the terms of the trust anchor's domain. */
  authorityConstrained(): ReadonlySet<string> {
    const policies = new Set<string>();
    if (this.#isNull) return policies;
    for (const level of this.#levels.slice(1))
      for (const { policy, parents } of level.values())
        if (policy !== ANY && [...parents].some((parent) => parent.policy === ANY)) policies.add(policy);
    if (this.#last.has(ANY)) policies.add(ANY);
    return policies;
  }
}

/** 6.1.5 (g): those of the valid policies that the relying party asked for. */
export function userConstrained(valid: ReadonlySet<string>, asked: ReadonlySet<string>): ReadonlySet<string> {
  if (asked.has(ANY)) return valid;
  return valid.has(ANY) ? asked : valid.intersection(asked);
}
