/** What becomes of a job after a failure, and cells of CSV. */
import { describe, expect, it } from "vitest";
import { csvLine } from "../../../src/modules/jobs/csv.model.ts";
import { afterFailure, attemptsMax, attemptsOf, newJob } from "../../../src/modules/jobs/jobs.model.ts";
import { invalid, unavailable } from "../../../src/shared/errors.ts";

const job = newJob("job_1", "test", {}, null, 1);

describe("a piece that failed", () => {
  it("is tried again five times, and then the job has failed without a word of the inside", () => {
    const secret = new Error("the inside");
    expect(afterFailure(job, secret, 5)).toEqual({
      failures: 1,
      status: "running",
      startedAt: 5,
      updatedAt: 5,
    });
    const last = afterFailure({ ...job, failures: attemptsMax - 1, startedAt: 3 }, secret, 5);
    expect(last).toMatchObject({ failures: attemptsMax, status: "failed", startedAt: 3, finishedAt: 5 });
    expect(JSON.stringify(last)).not.toContain("inside");
  });

  it("by a refusal is not tried again, but for one that may pass", () => {
    expect(afterFailure(job, invalid("x", "is bad"), 5)).toMatchObject({
      status: "failed",
      error: { code: "VALIDATION_ERROR", message: "The request is not valid." },
    });
    expect(afterFailure(job, unavailable("Later."), 5).status).toBe("running");
  });
});

describe("attempts", () => {
  it.each([
    ["nothing was begun", {}, 0],
    ["the first piece is under way", { startedAt: 1, status: "running" }, 1],
    ["its second try is", { startedAt: 1, status: "running", failures: 1 }, 2],
    ["all went well", { startedAt: 1, status: "succeeded" }, 1],
    ["all tries failed", { startedAt: 1, status: "failed", failures: 3 }, 3],
  ] as const)("when %s are so many", (_, changes, attempts) => {
    expect(attemptsOf({ ...job, ...changes })).toBe(attempts);
  });
});

describe("a record of CSV", () => {
  it.each([
    [["a", 1, null], "a,1,\r\n"],
    [["a,b", 'say "hi"', "two\r\nlines", "one\nmore"], '"a,b","say ""hi""","two\r\nlines","one\nmore"\r\n'],
    [["ä€😀", " a "], "ä€😀, a \r\n"],
    [["=1+1", "+1", "-1", "@x", "\tx", "＝1"], "'=1+1,'+1,'-1,'@x,\"'\tx\",'＝1\r\n"],
    [["a;=1", "\u0000=1", "\u200b=1"], "\"a;=1\",'\u0000=1,'\u200b=1\r\n"],
    [['=HYPERLINK("x","y")', "\r=1"], `"'=HYPERLINK(""x"",""y"")","'\r=1"\r\n`],
    [[-5], "-5\r\n"],
  ])("of %j is %j", (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });
});
