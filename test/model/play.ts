/** Plays a sequence in the world: each answer and each state must be one that the reference allows. */
import { isDeepStrictEqual } from "node:util";
import type { Command, Happening, Request, Sequence } from "./commands.ts";
import { clearShop, type Facts, readFacts } from "./facts.ts";
import { illegalStep, type State, stateOf } from "./reference.ts";
import { type Plan, Requests, type Shop, type Wish } from "./requests.ts";
import { type Asked, always } from "./rules.ts";
import { World } from "./world.ts";

interface Sent {
  readonly plan: Plan;
  readonly status: number | "crashed";
}

export class Violation extends Error {}

const expiryMs = 15 * 60_000;
/** How far time goes between two looks, while an order is open. */
const longestJumpMs = 5_000;
const isUnknown = (status: Sent["status"]): boolean => status === "crashed" || status >= 500;

/** True where some order of the requests explains their answers and what is seen after them. */
export function isExplained(state: State, sent: readonly Sent[], seen: State): boolean {
  if (sent.length === 0) return isDeepStrictEqual(state, seen);
  return sent.some(({ plan, status }, i) => {
    const rest = sent.toSpliced(i, 1);
    const options = plan.options(state);
    const after = isUnknown(status)
      ? [state, ...options.map((one) => one.after)]
      : options.filter((one) => one.status === status).map((one) => one.after);
    return after.some((next) => isExplained(next, rest, seen));
  });
}

export class Player {
  readonly world: World;
  readonly shop: Shop;
  readonly requests: Requests;
  /** How often each kind of request had which answer. */
  readonly answers = new Map<string, number>();
  facts: Facts = { orders: [], levels: [], movements: [] };
  disturbances = 0;
  /** Orders that were not paid for in time. */
  readonly #overdue = new Set<string>();

  constructor(shop: Shop, seed: number, now: number) {
    this.shop = shop;
    this.world = new World(now, seed);
    this.requests = new Requests(shop, this.world);
  }

  async begin({ units }: Sequence): Promise<void> {
    const { db, goods } = this.shop;
    await clearShop(db, new Map(goods.map(({ sku }, i) => [sku, units[i] ?? 0])), this.world.now);
    await this.look();
  }

  /** Looks at what is there now; the invariants hold at every moment. */
  async look(): Promise<Facts> {
    this.facts = await readFacts(this.shop.db, this.world.now);
    const wrong = always(this.facts);
    if (wrong.length > 0) throw new Violation(wrong.join("\n"));
    for (const { key, status, createdAt } of this.facts.orders)
      if (status === "pending" && this.world.now + longestJumpMs - createdAt >= expiryMs)
        this.#overdue.add(key);
    const strangers = this.facts.orders.filter(({ key }) => !this.requests.wishes.has(key));
    if (strangers.length > 0) throw new Violation(`nobody wished for ${strangers.map(({ id }) => id)}`);
    return this.facts;
  }

  async run(command: Command): Promise<void> {
    const { world } = this;
    const [before, faults, crashes] = [stateOf(this.facts), world.counts.faults, world.counts.crashes];
    let sent: Sent[] | null = null;
    switch (command.kind) {
      case "deliver":
      case "errand":
      case "sagas":
      case "round":
        await this.#happen(command);
        break;
      case "flow":
        for (let turn = 0; turn < command.turns; turn++) {
          if ((await this.turn()) > 0) continue;
          world.now = Math.max(world.now, Math.min(world.now + longestJumpMs, world.nextAt() ?? world.now));
        }
        break;
      case "advance":
        world.now += command.seconds * 1000;
        break;
      case "crash":
        world.crash();
        break;
      case "fault":
        world.arm(command.fault);
        break;
      case "together": {
        const plans = this.requests.plansOf(command.those.filter(isRequest), this.facts);
        const happenings = command.those.filter((one): one is Happening => !isRequest(one));
        const [answers] = await Promise.all([
          Promise.all(plans.map((plan) => this.#send(plan))),
          ...happenings.map((one) => this.#happen(one)),
        ]);
        sent = happenings.length === 0 ? answers : null;
        break;
      }
      default:
        sent = await Promise.all(
          this.requests.plansOf([command], this.facts).map((plan) => this.#send(plan)),
        );
    }
    const isDisturbed = world.counts.faults > faults || world.counts.crashes > crashes;
    if (isDisturbed) this.disturbances++;
    const after = stateOf(await this.look());
    if (sent) this.#judge(before, sent, after, isDisturbed);
    for (const [key, order] of after.orders) {
      const was = before.orders.get(key);
      const wrong = was && illegalStep(was, order);
      if (wrong) throw new Violation(wrong);
    }
  }

  #judge(before: State, sent: readonly Sent[], after: State, isDisturbed: boolean): void {
    const failed = sent.filter(({ status }) => isUnknown(status));
    // Of requests at once, one may lose its race too often.
    const isTolerable = isDisturbed || (sent.length > 1 && failed.every(({ status }) => status === 503));
    if (failed.length > 0 && !isTolerable) throw new Violation(`failed: ${textOf(sent)}`);
    if (isExplained(before, sent, after)) return;
    throw new Violation(`not explained: ${textOf(sent)}\n${showState(before)}\n→ ${showState(after)}`);
  }

  /** Asks once more for what nobody knows the answer of. */
  async ask(wish: Wish): Promise<void> {
    const before = stateOf(this.facts);
    const sent = await this.#send(this.requests.planOf(wish));
    this.#judge(before, [sent], stateOf(await this.look()), false);
  }

  /** One turn of the world: every letter, saga and errand that is due. Gives how many those were. */
  async turn(): Promise<number> {
    const { world } = this;
    const handed = await world.post.handAll();
    const ran = await world.runSagas();
    const due = world.errands.filter(({ dueAt }) => dueAt <= world.now);
    for (const errand of due) await world.send(errand);
    return handed + ran + due.length;
  }

  async #happen(one: Happening): Promise<void> {
    const { world } = this;
    switch (one.kind) {
      case "sagas":
        return void (await world.runSagas());
      case "round":
        return world.round(one.isDeep);
      case "errand": {
        const from = one.how === "again" ? world.sent : world.errands;
        const errand = from[one.nth % from.length];
        return void (errand && (await world.send(errand)));
      }
      case "deliver": {
        if (one.how === "all") return void (await world.post.handAll());
        const due = world.post.due();
        const letter = due[one.nth % due.length];
        if (!letter) return;
        if (one.how === "lose") return world.post.lose(letter);
        return void (await world.post.hand([letter], one.how === "keep"));
      }
    }
  }

  async #send(plan: Plan): Promise<Sent> {
    const got = await plan.send();
    const status = got === "crashed" ? got : got.status;
    const { wish } = plan;
    const heading = `${plan.kind} ${status}`;
    this.answers.set(heading, (this.answers.get(heading) ?? 0) + 1);
    if (wish && isUnknown(status)) wish.isUncertain = true;
    if (wish && got !== "crashed" && !isUnknown(status)) {
      const id = got.body.data?.id ?? null;
      if (wish.answered && (wish.answered.status !== status || wish.answered.id !== id))
        throw new Violation(
          `${plan.text} was answered ${JSON.stringify(wish.answered)}, then ${status} ${id}`,
        );
      wish.answered = { status: got.status, id };
    }
    return { plan, status };
  }

  /** How the wish's order may end. */
  askedOf({ key, method, country, cancelledBy }: Wish): Asked {
    const isOverdue = this.#overdue.has(key);
    return { method, country, cancelledBy, isOverdue, disturbances: this.disturbances };
  }
}

const requestKinds = ["place", "again", "cancel", "refund", "adjust", "report", "return"];
const isRequest = (one: Request | Happening): one is Request => requestKinds.includes(one.kind);

const textOf = (sent: readonly Sent[]) =>
  sent.map(({ plan, status }) => `${plan.text}: ${status}`).join("; ");
const showState = ({ orders, shelves }: State) =>
  JSON.stringify({ orders: [...orders.values()], shelves: [...shelves] });
