/** `npm run smoke -- https://shop.example`: is the deployed shop up, ready, and the version of this folder? */
import { Failure, main } from "./local/failure.ts";
import { smoke } from "./local/smoke.ts";

main(async () => {
  const address = process.argv[2];
  if (!address || !URL.canParse(address))
    throw new Failure("say where: npm run smoke -- https://shop.example");
  await smoke(address, console.log);
});
