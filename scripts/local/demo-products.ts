/** What the demo shop sells: a chandler's list, the same on every machine. */
import type { ProductDraft } from "../../src/modules/catalog/index.ts";

const shelves: readonly { category: string; price: number; things: readonly string[] }[] = [
  { category: "kitchen", price: 1290, things: ["Mug", "Bowl", "Plate", "Teapot", "Kettle", "Ladle"] },
  {
    category: "ropes",
    price: 890,
    things: ["Mooring line", "Halyard", "Bowline", "Sheet", "Heaving line", "Dock line"],
  },
  {
    category: "clothing",
    price: 4590,
    things: ["Peacoat", "Jersey", "Cap", "Oilskin", "Scarf", "Deck shoes"],
  },
  {
    category: "charts",
    price: 1990,
    things: ["Harbour chart", "Tide table", "Star atlas", "Pilot book", "Log book", "Signal card"],
  },
  {
    category: "lamps",
    price: 3490,
    things: ["Lantern", "Anchor light", "Storm lamp", "Cabin lamp", "Deck torch", "Lamp oil"],
  },
];
const finishes = ["blue", "red", "natural", "black"] as const;
const sizes = ["small", "large"] as const;

export interface DemoProduct {
  readonly draft: ProductDraft;
  /** Units of each variant. */
  readonly stock: number;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const code = (text: string) => text.toUpperCase().replaceAll(" ", "-");

/** 120 active products in five categories, every fourth in two sizes. */
export const demoProducts = (currency: string): DemoProduct[] =>
  shelves.flatMap(({ category, price, things }) =>
    things.flatMap((thing, i) =>
      finishes.map((finish, j) => {
        const title = `${capital(finish)} ${thing.toLowerCase()}`;
        const sku = `${code(thing)}-${code(finish)}`;
        const amount = price + i * 250 + j * 100;
        const variants =
          j === 3
            ? sizes.map((size, k) => ({
                sku: `${sku}-${code(size)}`,
                title: capital(size),
                price: { amount: amount + k * 500, currency },
              }))
            : [{ sku, title, price: { amount, currency } }];
        return {
          draft: {
            title,
            description: `A ${finish} ${thing.toLowerCase()} from our own workshop on the quay.`,
            status: "active",
            category,
            variants,
            metadata: {},
          },
          stock: 20 + ((i * 7 + j * 11) % 80),
        };
      }),
    ),
  );
