// SPDX-License-Identifier: EUPL-1.2
import type { ChildProcess } from 'node:child_process'
import { endProcess, RUNS_PER_CHILD, startProcess } from './child-process.ts'
import { runIn } from './run.ts'
import { HeavyFailed, type HeavyReason, type HeavyTask } from './task.ts'

/** What one run cost, for logs and metrics. */
export type HeavyReport = {
  readonly task: string
  readonly outcome: 'done' | HeavyReason
  readonly waitedMs: number
  readonly ranMs: number
  /** Highest resident memory of the child in bytes; 0 where there is no /proc. */
  readonly peakBytes: number
}

export type HeavySettings = {
  /** Seconds after which a child that has nothing to do is ended. */
  readonly idleSeconds?: number
  /** How many runs may wait; the next one is refused as busy. */
  readonly waitingAtMost?: number
  readonly onReport?: (report: HeavyReport) => void
}

export type Heavy = {
  /** Waits its turn, then runs the task in the child process. @throws HeavyFailed, nothing else. */
  run<Input, Output>(task: HeavyTask<Input, Output>, input: Input): Promise<Output>
  /** Refuses what waits, ends what runs, and returns when no process is left. */
  stop(): Promise<void>
  /** For the health page and for tests. */
  state(): {
    readonly running: string | undefined
    readonly waiting: number
    readonly pid: number | undefined
  }
}

type Waiting = {
  readonly task: HeavyTask<never, unknown>
  readonly input: unknown
  readonly since: number
  resolve(output: unknown): void
  reject(reason: HeavyFailed): void
}
type Kept = { readonly process: ChildProcess; readonly task: HeavyTask<never, unknown>; runs: number }

/** Runs heavy work one at a time, first come first served. */
export function createHeavy(settings: HeavySettings = {}): Heavy {
  const { idleSeconds = 30, waitingAtMost = 50, onReport } = settings
  const queue: Waiting[] = []
  let running: Waiting | undefined
  let kept: Kept | undefined
  let idle: NodeJS.Timeout | undefined
  let isStopped = false

  async function end(): Promise<void> {
    const ending = kept
    kept = undefined
    if (ending) await endProcess(ending.process)
  }

  async function childFor(task: HeavyTask<never, unknown>): Promise<Kept> {
    const isFit = kept?.task === task && kept.runs < RUNS_PER_CHILD && kept.process.connected
    if (!isFit) await end()
    if (isStopped) throw new HeavyFailed(task.name, 'stopped')
    kept ??= { process: startProcess(task), task, runs: 0 }
    kept.runs += 1
    return kept
  }

  async function work(next: Waiting): Promise<void> {
    const startedAt = performance.now()
    const tell = (outcome: HeavyReport['outcome'], peakBytes = 0) =>
      onReport?.({
        task: next.task.name,
        outcome,
        waitedMs: startedAt - next.since,
        ranMs: performance.now() - startedAt,
        peakBytes,
      })
    try {
      const child = await childFor(next.task)
      holdProgram(child.process, true)
      const { output, peakBytes } = await runIn(child.process, next.task, next.input)
      const isSwollen = peakBytes > (next.task.megabytes * 1e6) / 2
      if (!next.task.isKept || isSwollen) await end()
      tell('done', peakBytes)
      next.resolve(output)
    } catch (error) {
      await end()
      const failed = asFailed(next.task.name, isStopped ? 'stopped' : undefined, error)
      tell(failed.reason)
      next.reject(failed)
    }
  }

  async function workOn(): Promise<void> {
    clearTimeout(idle)
    for (running = queue.shift(); running; running = queue.shift()) await work(running)
    if (!kept) return
    holdProgram(kept.process, false)
    idle = setTimeout(end, idleSeconds * 1000).unref()
  }

  return {
    run(task, input) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      if (isStopped) reject(new HeavyFailed(task.name, 'stopped'))
      else if (queue.length >= waitingAtMost) reject(new HeavyFailed(task.name, 'busy'))
      else {
        queue.push({ task, input, since: performance.now(), resolve, reject })
        if (!running) void workOn()
      }
      return promise as Promise<never>
    },
    async stop() {
      isStopped = true
      clearTimeout(idle)
      for (const waiting of queue.splice(0)) waiting.reject(new HeavyFailed(waiting.task.name, 'stopped'))
      await end()
    },
    state: () => ({ running: running?.task.name, waiting: queue.length, pid: kept?.process.pid }),
  }
}

function asFailed(task: string, reason: HeavyReason | undefined, error: unknown): HeavyFailed {
  if (error instanceof HeavyFailed) return reason ? new HeavyFailed(task, reason, error.detail) : error
  return new HeavyFailed(task, reason ?? 'error', String(error))
}

/** A program that has nothing left to do may end although an idle child still listens; the child then ends too. */
function holdProgram(child: ChildProcess, isHeld: boolean): void {
  for (const handle of [child, child.channel, child.stderr as unknown as NodeJS.RefCounted | null]) {
    if (isHeld) handle?.ref()
    else handle?.unref()
  }
}
