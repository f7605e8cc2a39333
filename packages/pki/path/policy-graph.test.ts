import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OID } from '../der/oids.ts';
import { PolicyGraph, userConstrained } from './policy-graph.ts';

const ANY = OID.anyPolicy;

interface Step {
  readonly policies: readonly string[];
  readonly anyCounts: boolean;
  readonly mappings: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mappingCounts: boolean;
}

const byGraph = (steps: readonly Step[]): PolicyGraph => {
  const graph = new PolicyGraph();
  steps.forEach(({ policies, anyCounts, mappings, mappingCounts }, i) => {
    graph.extend(policies, anyCounts);
    if (i < steps.length - 1) graph.map(mappings, mappingCounts);
  });
  return graph;
};

/** The valid_policy_tree of RFC 5280 6.1.3 (d) and 6.1.4 (b), word for word: what the graph has to agree with. */
interface TreeNode {
  policy: string;
  expected: ReadonlySet<string>;
  children: TreeNode[];
}
function byTree(steps: readonly Step[]): ReadonlySet<string> {
  const node = (policy: string, expected: ReadonlySet<string> = new Set([policy])): TreeNode => ({
    policy,
    expected,
    children: [],
  });
  const root = node(ANY);
  const nodesAt = (depth: number, from: TreeNode = root): TreeNode[] =>
    depth === 0 ? [from] : from.children.flatMap((child) => nodesAt(depth - 1, child));
  const prune = (from: TreeNode, depth: number): boolean => {
    if (depth === 0) return true;
    from.children = from.children.filter((child) => prune(child, depth - 1));
    return from.children.length > 0;
  };
  for (const [i, { policies, anyCounts, mappings, mappingCounts }] of steps.entries()) {
    const above = nodesAt(i);
    for (const policy of new Set(policies)) {
      if (policy === ANY) continue;
      const matching = above.filter(({ expected }) => expected.has(policy));
      const parents = matching.length > 0 ? matching : above.filter((each) => each.policy === ANY);
      for (const parent of parents) parent.children.push(node(policy));
    }
    if (policies.includes(ANY) && anyCounts)
      for (const parent of above)
        for (const policy of parent.expected)
          if (!parent.children.some((child) => child.policy === policy)) parent.children.push(node(policy));
    if (!prune(root, i + 1)) return new Set();
    if (i === steps.length - 1) break;
    for (const [issuerDomain, subjectDomains] of mappings) {
      const mapped = nodesAt(i + 1).filter(({ policy }) => policy === issuerDomain);
      if (!mappingCounts) {
        for (const parent of nodesAt(i))
          parent.children = parent.children.filter(({ policy }) => policy !== issuerDomain);
      } else if (mapped.length > 0) {
        for (const each of mapped) each.expected = subjectDomains;
      } else if (nodesAt(i + 1).some(({ policy }) => policy === ANY)) {
        for (const parent of nodesAt(i))
          if (parent.policy === ANY) parent.children.push(node(issuerDomain, subjectDomains));
      }
    }
    if (!prune(root, i + 1)) return new Set();
  }
  const valid = new Set<string>();
  const visit = (parent: TreeNode): void => {
    for (const child of parent.children) {
      if (parent.policy === ANY && child.policy !== ANY) valid.add(child.policy);
      visit(child);
    }
  };
  visit(root);
  if (nodesAt(steps.length).some(({ policy }) => policy === ANY)) valid.add(ANY);
  return valid;
}

describe('the policy graph', () => {
  test('finds the same policies as the tree of RFC 5280, whatever the path', () => {
    const policy = fc.constantFrom('1.1', '1.2', '1.3');
    const step = fc.record({
      policies: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: policy }, fc.constant(ANY)), {
        minLength: 1,
        maxLength: 4,
      }),
      anyCounts: fc.boolean(),
      mappings: fc
        .array(fc.tuple(policy, fc.uniqueArray(policy, { minLength: 1 })), { maxLength: 3 })
        .map((pairs) => new Map(pairs.map(([from, to]) => [from, new Set(to)]))),
      mappingCounts: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const valid = byTree(steps);
        const graph = byGraph(steps);
        expect([...graph.authorityConstrained()].toSorted()).toEqual([...valid].toSorted());
        expect(graph.isNull).toBe(valid.size === 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not grow with the number of ways: a hundred CAs that map eight policies onto all eight', () => {
    const eight = Array.from({ length: 8 }, (_, i) => `1.${i}`);
    const mappings = new Map(eight.map((from) => [from, new Set(eight)]));
    const step = { policies: eight, anyCounts: true, mappings, mappingCounts: true };
    // The tree would have 8¹⁰⁰ leaves.
    const graph = byGraph(Array.from({ length: 100 }, () => step));
    expect(graph.exceeded).toBe(false);
    expect(graph.authorityConstrained().size).toBe(8);
  });

  test('says when it has grown beyond all reason', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `1.${i}`);
    const graph = byGraph([{ policies: many, anyCounts: true, mappings: new Map(), mappingCounts: true }]);
    expect(graph.exceeded).toBe(true);
  });

  test('gives the relying party those of the valid policies that it asked for', () => {
    const valid = new Set(['1.1', '1.2']);
    expect(userConstrained(valid, new Set(['1.2', '1.3']))).toEqual(new Set(['1.2']));
    expect(userConstrained(valid, new Set([ANY]))).toEqual(valid);
    expect(userConstrained(new Set([ANY]), new Set(['1.3']))).toEqual(new Set(['1.3']));
  });
});
