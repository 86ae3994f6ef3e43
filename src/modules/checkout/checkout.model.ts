/** Why a saga ends early, pure. */

/** `cancelled` somebody cancelled the order meanwhile; the others are the saga's own findings. */
export type AbortCode = "payment_failed" | "shipment_failed" | "cancelled";

/** Ends the saga, so that its steps are undone; its code begins the message, which is all that an engine keeps. */
export class SagaAborted extends Error {
  constructor(code: AbortCode, why?: string) {
    super(why ? `${code}: ${why}` : code);
    this.name = "SagaAborted";
  }
}

/** The code that an error carries, perhaps behind names, or what one without a code means there. */
export function codeOf({ message }: Error, otherwise: AbortCode): AbortCode {
  const [, code] = /^(?:\w+: )*(payment_failed|shipment_failed|cancelled)(?=: |$)/.exec(message) ?? [];
  return (code as AbortCode | undefined) ?? otherwise;
}

/** The reason that the order is cancelled for, from whatever ended the saga. */
export const reasonOf = (error: Error): "payment_failed" | "shipment_failed" =>
  codeOf(error, "payment_failed") === "shipment_failed" ? "shipment_failed" : "payment_failed";
