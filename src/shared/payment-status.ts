/** What a payment's status says to every room that hears of it. */

/** True where the money was taken, whatever went back of it. */
export const wasCaptured = ({ status }: { readonly status: string }): boolean =>
  status === "captured" || status === "partially_refunded" || status === "refunded";
