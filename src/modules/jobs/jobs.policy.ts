/** Who may see and cancel a job: who started it, and who runs the system. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { Job } from "./jobs.model.ts";

const owns = (actor: Actor, { createdBy }: Job): boolean =>
  createdBy !== null && userIdOf(actor) === createdBy;

export const mayRead = (actor: Actor, job: Job): boolean => owns(actor, job) || may(actor, "system:read");

export const mayCancel = (actor: Actor, job: Job): boolean =>
  owns(actor, job) || may(actor, "system:operate");
