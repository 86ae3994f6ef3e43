/** What the catalog refuses. */
import { type AppError, conflict, notFound } from "#shared/errors.ts";

export const productNotFound = (): AppError => notFound("product");
export const slugTaken = (): AppError =>
  conflict("Another product has this slug.", [{ field: "slug", message: "is taken" }]);
export const skuTaken = (): AppError =>
  conflict("Another product has a variant with this SKU.", [
    { field: "variants", message: "a SKU is taken" },
  ]);
