import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One line for a step: number, title, time and, when it failed, so. */
export function stepLine(number, { title, duration, failed }) {
  const seconds = `${(duration / 1000).toFixed(1)} s`;
  return `${String(number).padStart(3)}. ${title}  ${failed ? 'FAILED' : 'ok'} (${seconds})`;
}

const reason = (error) => stripVTControlCharacters(error.message ?? error.value ?? 'without a reason');

/** Playwright reporter of the tour: prints each step as it ends, and the reason when one fails. */
export default class TourReporter {
  steps = 0;

  printsToStdio() {
    return true;
  }

  onTestBegin(test) {
    console.log(`\n${test.title}`);
  }

  onStepEnd(_test, _result, step) {
    if (step.category !== 'test.step' || step.parent?.category === 'test.step') return;
    this.steps += 1;
    console.log(stepLine(this.steps, { title: step.title, duration: step.duration, failed: step.error !== undefined }));
  }

  onTestEnd(_test, result) {
    for (const picture of result.attachments.filter((one) => one.path?.endsWith('.png') && result.status !== 'passed')) {
      console.log(`     picture: ${path.relative(process.cwd(), picture.path)}`);
    }
    for (const error of result.errors) console.log(`\nThe tour failed: ${reason(error)}\n`);
  }

  onError(error) {
    console.log(`\nThe tour could not run: ${reason(error)}\n`);
  }

  onEnd(result) {
    console.log(result.status === 'passed' ? `\nThe tour is done: ${this.steps} steps.` : `\nThe tour ended early: ${result.status}.`);
  }
}
