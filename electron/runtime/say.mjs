/** One line of progress, the same look everywhere. Goes to stderr so that `--json` output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A problem that the person at the keyboard can act on: printed as it is, without a stack. */
export class Halt extends Error {}

/** Runs an entry point; a `Halt` becomes its message and exit code 1, anything else keeps its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    say(error instanceof Halt ? `\n${error.message}` : `\n${error?.stack ?? error}`);
    process.exitCode = 1;
  }
}
