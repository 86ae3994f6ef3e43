/** The world at work: visitors of all places ask, one request after the other in the order of their arrival. */
import { type Calls, Edge, noCalls, type World } from "./edge.ts";
import { type Call, drawnMin, drawnTotal, haste, logIn, mix, order, type Route } from "./mix.ts";
import {
  isolatesPerPlace,
  type Place,
  requestsOfVisitor,
  requestsPerSecond,
  visitorsAtOnce,
} from "./model.ts";
import { type Isolate, isolateAt, type Shop } from "./shop.ts";

interface Visitor {
  readonly isolate: Isolate;
  readonly address: string;
  readonly email: string;
  token: string;
  refreshToken: string;
  orderId: string;
  /** The newest state of the database that this client has seen. */
  bookmark: string;
  left: number;
}

export interface Sample {
  readonly place: Place;
  readonly route: Route;
  /** Modelled; the Worker's own CPU is not in it. */
  readonly ms: number;
  readonly cpuMs: number;
  readonly calls: Calls;
}

/** Asks until the rarest route has about so many samples at each place. */
export async function visit(
  world: World,
  shop: Shop,
  places: readonly Place[],
  samplesMin: number,
): Promise<Sample[]> {
  const { time, random } = world;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const popular = <T>(list: readonly T[]): T => list[Math.floor((list.length + 1) ** random()) - 1] as T;
  const routes = mix.flatMap((route) => Array.from({ length: route.drawn }, () => route));
  let came = 0;

  const [home] = places;
  if (!home) throw new Error("no place");
  const consumer = isolateAt(new Edge(world, home), shop, world).wharf;

  async function ask(edge: Edge, visitor: Visitor, { method, path, body, status }: Call) {
    const { isolate, address, token, bookmark } = visitor;
    const request = new Request(`https://shop.test/api/v1${path}`, {
      method,
      headers: {
        "CF-Connecting-IP": address,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(bookmark ? { "X-D1-Bookmark": bookmark } : {}),
        ...(body ? { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const left: Promise<unknown>[] = [];
    const context = {
      waitUntil: (work: Promise<unknown>) => void left.push(work),
      passThroughOnException() {},
    };
    const answering = async () => {
      await edge.travel("client");
      return isolate.app.fetch(request, isolate.env, context as never);
    };
    const startedAt = time.now;
    edge.calls = noCalls();
    const before = process.cpuUsage();
    const answer = await time.run(answering());
    const { user, system } = process.cpuUsage(before);
    const measured = { ms: time.now - startedAt, cpuMs: (user + system) / 1000, calls: edge.calls };
    const text = await answer.text();
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    // What goes on behind the answer takes no time of anybody's.
    world.isTimed = false;
    await time.run(Promise.allSettled(left));
    visitor.bookmark = answer.headers.get("X-D1-Bookmark") ?? bookmark;
    return { measured, data: JSON.parse(text).data };
  }

  /** Somebody who comes with a session and an order from before, and stays on one connection. */
  async function arrive(edge: Edge, isolate: Isolate): Promise<Visitor> {
    const email = shop.emails[came++ % shop.emails.length] ?? "";
    const address = `10.${came >> 16}.${(came >> 8) & 255}.${came & 255}`;
    const left = requestsOfVisitor;
    const visitor: Visitor = {
      isolate,
      address,
      email,
      token: "",
      refreshToken: "",
      orderId: "",
      bookmark: "",
      left,
    };
    world.isTimed = false;
    const before = { ...visitor, address: address.replace("10.", "11.") };
    const { data } = await ask(edge, before, logIn(email));
    Object.assign(visitor, { token: data.accessToken, refreshToken: data.refreshToken });
    const placed = await ask(edge, visitor, order(popular(shop.products).sku));
    visitor.orderId = placed.data.id;
    return visitor;
  }

  async function openPlace(place: Place) {
    const edge = new Edge(world, place);
    const isolates = Array.from({ length: isolatesPerPlace }, () => isolateAt(edge, shop, world));
    const visitors: Visitor[] = [];
    for (let i = 0; i < visitorsAtOnce * haste; i++) visitors.push(await arrive(edge, one(isolates)));
    return { edge, isolates, visitors };
  }
  const open: Awaited<ReturnType<typeof openPlace>>[] = [];
  for (const place of places) open.push(await openPlace(place));

  const samples: Sample[] = [];
  const requests = Math.ceil((samplesMin * drawnTotal) / drawnMin) * places.length;
  const perMs = (requestsPerSecond * haste * places.length) / 1000;
  let arrival = time.now;
  for (let i = 0; i < requests; i++) {
    arrival += -Math.log(1 - random()) / perMs;
    time.now = arrival;
    if (world.without === "memory") time.ageMemory();
    const { edge, isolates, visitors } = one(open);
    const seat = Math.floor(random() * visitors.length);
    let visitor = visitors[seat] as Visitor;
    if (visitor.left-- === 0) visitors[seat] = visitor = await arrive(edge, one(isolates));
    const route = one(routes);
    time.now = arrival;
    world.isTimed = true;
    const { measured, data } = await ask(edge, visitor, route.call({ shop, visitor, popular }));
    samples.push({ place: edge.place, route, ...measured });
    if (route.name === "refresh")
      Object.assign(visitor, { token: data.accessToken, refreshToken: data.refreshToken });
    // News of the stock, as often as the mix has orders.
    if (route.name === "place an order" && random() < route.share / (route.drawn * (68 / 51))) {
      const skus: string[] = data.items.map(({ sku }: { sku: string }) => sku);
      await time.run(consumer.runAs("world", (ctx) => consumer.rooms.catalog.refreshAvailability(ctx, skus)));
    }
  }
  return samples;
}
