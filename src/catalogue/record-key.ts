/** A record among all, as one text: `rules/r05`. */
export const recordKey = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  `${type}/${id}`;
