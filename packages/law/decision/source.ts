// Where a rule is written: the ward's guidebook, a law, municipal practice, or nowhere we could confirm.

export type Source =
  | { readonly kind: 'guidebook'; readonly page: number }
  | { readonly kind: 'law'; readonly law: string; readonly article?: string }
  | { readonly kind: 'practice'; readonly place: string }
  | { readonly kind: 'unconfirmed'; readonly note: string };

/** A page of the Minato guidebook, issue 2023067-1275 of 2023-07-01. */
export const guidebook = (page: number): Source => ({ kind: 'guidebook', page });

export const law = (name: string, article?: string): Source =>
  article === undefined ? { kind: 'law', law: name } : { kind: 'law', law: name, article };

/** What municipal pages say they do; it may differ elsewhere. */
export const practice = (place: string): Source => ({ kind: 'practice', place });

/** A default taken because no source could be found; change the policy row when one is. */
export const unconfirmed = (note: string): Source => ({ kind: 'unconfirmed', note });
