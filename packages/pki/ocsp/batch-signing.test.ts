import { createPublicKey, verify } from 'node:crypto';
import { setImmediate as immediately } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { generateBatchSigningKey, inBatches } from './batch-signing.ts';

test('what is at hand is done in batches, and other work comes between them', async () => {
  const submit = inBatches(2);
  const done: string[] = [];
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => submit(() => done.push(name)));
  expect(done).toEqual([]);
  await immediately();
  expect(done).toEqual(['a', 'b']);
  await immediately();
  expect(done).toEqual(['a', 'b', 'c', 'd']);
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
});

test('nobody is answered before the whole batch is done', async () => {
  const submit = inBatches(3);
  const order: string[] = [];
  await Promise.all(
    [1, 2, 3].map((n) => submit(() => order.push(`done ${n}`)).then(() => order.push(`told ${n}`))),
  );
  expect(order).toEqual(['done 1', 'done 2', 'done 3', 'told 1', 'told 2', 'told 3']);
});

test('what fails fails alone', async () => {
  const submit = inBatches(2);
  const failing = submit(() => {
    throw new Error('no');
  });
  const others = [submit(() => 1), submit(() => 2)];
  await expect(failing).rejects.toThrow('no');
  expect(await Promise.all(others)).toEqual([1, 2]);
});

test('the key signs as any other does', async () => {
  const key = await generateBatchSigningKey();
  const bytes = Buffer.from('表示');
  const signature = await key.sign('sha256WithRSAEncryption', bytes);
  const publicKey = createPublicKey({ key: Buffer.from(key.publicKeySpki), type: 'spki', format: 'der' });
  expect(verify('sha256', bytes, publicKey, signature)).toBe(true);
});
