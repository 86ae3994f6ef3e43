/** The workerd that this process has started, as the system sees it. */
import { readdirSync, readFileSync } from "node:fs";
import { Failure } from "../scripts/local/failure.ts";

const ticksPerSecond = 100;

const read = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
};

const statusField = (pid: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(read(pid, "status"))?.[1]);

function pidOfWorkerd(): string {
  const found = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => /^Name:\s+workerd/m.test(read(pid, "status")) && statusField(pid, "PPid") === process.pid);
  if (!found) throw new Failure("There is no workerd, or no /proc to read of it from.");
  return found;
}

/** Its memory, in MB. */
export const residentMegabytes = (): number => Math.round(statusField(pidOfWorkerd(), "VmRSS") / 1024);

/** The CPU time of all of its threads so far, in milliseconds; a clock of ten milliseconds' steps. */
export function cpuMilliseconds(): number {
  const stat = read(pidOfWorkerd(), "stat");
  const [userTicks, systemTicks] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13);
  return ((Number(userTicks) + Number(systemTicks)) * 1000) / ticksPerSecond;
}
