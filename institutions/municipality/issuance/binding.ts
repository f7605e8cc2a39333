// What a paper is bound to (house idea 6): request, kiosk, card certificate and digests, signed by the ward.
import { hash } from 'node:crypto';
import type { binding } from '@tegata/jlis/contract';
import type { z } from 'zod';

export type PaperBinding = z.infer<typeof binding>;

/** SHA-256 (hex) over the pages as the kiosk receives them. */
export const previewDigest = (preview: readonly string[]): string => hash('sha256', JSON.stringify(preview));
