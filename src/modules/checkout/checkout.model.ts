/** Why a saga ends early, pure. */

/** `cancelled` somebody cancelled the order meanwhile; the others are the saga's own findings. */
export type AbortCode = "payment_failed" | "shipment_failed" | "cancelled";

/** Ends the saga, so that its steps are undone; the code is the message, which is all that an engine keeps. */
export class SagaAborted extends Error {
  constructor(code: AbortCode) {
    super(code);
    this.name = "SagaAborted";
  }
}

/** The code that an error of a step carries, or what such an error means there. */
export const codeOf = (error: Error, otherwise: AbortCode): AbortCode =>
  error.message.includes("payment_failed") ? "payment_failed" : otherwise;

/** The reason that the order is cancelled for, from whatever ended the saga. */
export const reasonOf = (error: Error): "payment_failed" | "shipment_failed" =>
  error.message.includes("shipment_failed") ? "shipment_failed" : "payment_failed";
