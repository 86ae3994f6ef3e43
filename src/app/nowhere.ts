/** What is answered at a host where no store is. */
import { notFound } from "#shared/errors.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { errorBody } from "#shared/http/envelope.ts";
import { wholeHead } from "#shared/http/head.ts";
import { identified } from "#shared/http/request-id.ts";

/** 404, whatever is asked: a wrong name in the DNS must not show another shop. */
export function buildNowhere(): App {
  const app = createApp();
  app.use(identified());
  app.use(wholeHead);
  app.notFound((c) =>
    c.body(errorBody(notFound("store"), c.get("requestId"), Date.now()), 404, {
      "Content-Type": "application/json; charset=UTF-8",
    }),
  );
  return app;
}
