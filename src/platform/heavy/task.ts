// SPDX-License-Identifier: EUPL-1.2

/** One kind of heavy work: the module that does it, and what it may use. Input and output are structured-cloneable. */
export type HeavyTask<Input, Output> = {
  /** Stands in logs and metrics, as 'document.pdf'. */
  readonly name: string
  /** URL of a module that exports `run(input)`; the child imports it, this process does not. */
  readonly module: string
  /** Wall-clock limit of one run, the start of the child included, waiting in the queue not. */
  readonly seconds: number
  /** Limit of the child's resident memory in MB (10^6 bytes), Node's own share of about 65 included. */
  readonly megabytes: number
  /** The module loads a native add-on, which the child may do only then. */
  readonly isNative?: boolean
  /**
   * The child waits for a next run of this same task (never of another). Leave it out where hostile input is
   * read: then every run has a process of its own.
   */
  readonly isKept?: boolean
  /** Never set: it carries the types. */
  readonly types?: (input: Input) => Output
}

type TaskModule = { run(input: never): unknown }

/** Makes a task that has the types of its module: `heavyTask<typeof import('./pdf-task.ts')>({ … })`. */
export function heavyTask<Module extends TaskModule>(
  task: Omit<HeavyTask<never, never>, 'types'>,
): HeavyTask<Parameters<Module['run']>[0], Awaited<ReturnType<Module['run']>>> {
  return task
}

/** `error`: the task threw. `crash`: its process ended. `busy`: too many wait. `stopped`: the server is stopping. */
export type HeavyReason = 'timeout' | 'memory' | 'crash' | 'error' | 'busy' | 'stopped'

/** Heavy work came to nothing. The message is safe to log; `detail` may quote the input, so it is not enumerable. */
export class HeavyFailed extends Error {
  override name = 'HeavyFailed'
  readonly task: string
  readonly reason: HeavyReason
  readonly #detail: string

  constructor(task: string, reason: HeavyReason, detail = '') {
    super(`${task}: ${reason}`)
    this.task = task
    this.reason = reason
    this.#detail = detail
  }

  /** What the task or its process said last; for tests and a debugger, never for a log or a page. */
  get detail(): string {
    return this.#detail
  }
}
